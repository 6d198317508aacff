namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>Who is in the room now, and the day so far.</summary>
/// <param name="Visitors">Open visits, the latest first.</param>
/// <param name="Visits">Visits of the day that count.</param>
/// <param name="People">People among them.</param>
/// <param name="Reportable">Visits among them that enter federal reporting.</param>
public sealed record RoomNow(IReadOnlyList<PresentVisitor> Visitors, int Visits, int People, int Reportable)
{
    /// <summary>For an answer that does not show the room.</summary>
    public static RoomNow NotShown { get; } = new([], 0, 0, 0);
}

/// <summary>Someone in the room.</summary>
/// <param name="VisitId">The open visit.</param>
/// <param name="FirstName">First name, if given.</param>
/// <param name="LastName">Last name, if given.</param>
/// <param name="Since">Check-in, UTC.</param>
/// <param name="IsFromAnEarlierDay">Whether the visit began on an earlier day and nobody checked the person out.</param>
/// <param name="Services">What they came for.</param>
public sealed record PresentVisitor(
    Guid VisitId, string? FirstName, string? LastName, DateTime Since, bool IsFromAnEarlierDay, IReadOnlyList<string> Services);

/// <summary>The technician's last check-in in this room.</summary>
/// <param name="VisitId">The visit.</param>
/// <param name="FirstName">First name, if given.</param>
/// <param name="LastName">Last name, if given.</param>
/// <param name="Class">The class on the day.</param>
public sealed record LastCheckIn(Guid VisitId, string? FirstName, string? LastName, Domain.Participants.ParticipantClass Class);
