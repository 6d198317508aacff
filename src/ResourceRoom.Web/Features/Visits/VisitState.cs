namespace ResourceRoom.Web.Features.Visits;

/// <summary>Where a visit stands, as the list's filter and its rows say it.</summary>
public enum VisitState
{
    /// <summary>The person is in the room.</summary>
    InTheRoom,

    /// <summary>The person has left.</summary>
    CheckedOut,

    /// <summary>Nobody checked the person out; the room ended the visit at closing time.</summary>
    NotCheckedOut,

    /// <summary>The visit no longer counts.</summary>
    Voided,
}
