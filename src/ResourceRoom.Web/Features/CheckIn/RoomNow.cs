using ResourceRoom.Domain.Participants.Classifying;

namespace ResourceRoom.Web.Features.CheckIn;

public sealed record RoomNow(IReadOnlyList<PresentVisitor> Visitors, int Visits, int People, int Reportable)
{
    public static RoomNow NotShown { get; } = new([], 0, 0, 0);
}

public sealed record PresentVisitor(
    Guid VisitId, string? FirstName, string? LastName, DateTime Since, bool IsFromAnEarlierDay, IReadOnlyList<string> Services);

public sealed record LastCheckIn(Guid VisitId, string? FirstName, string? LastName, ParticipantClass Class);
