namespace ResourceRoom.Web.Data.Visits;

public enum VisitSource : byte
{
    Desk = 1,
    CatchUp = 2,
}
