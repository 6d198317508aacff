namespace ResourceRoom.Web.Features.Visits;

/// <summary>Where a visit stands, as the list's filter and its rows say it.</summary>
public enum VisitState
{
    InTheRoom,
    CheckedOut,
    NotCheckedOut,
    Voided,
}
