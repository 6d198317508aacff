namespace ResourceRoom.Web.Features.Visits;

public enum VisitState
{
    InTheRoom,
    CheckedOut,
    NotCheckedOut,
    Voided,
}
