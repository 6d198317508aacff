namespace ResourceRoom.Web.Data.Visits;

public enum VisitSource : byte
{
    Desk = 1,
    CatchUp = 2,

    /// <summary>A load of a third-party tracking system.</summary>
    Load = 3,
}
