using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared.People;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

public abstract record CheckInOutcome
{
    private CheckInOutcome()
    {
    }

    /// <summary>There is a visit: a new one, or the one that the same form made before.</summary>
    public sealed record Recorded(Guid VisitId) : CheckInOutcome
    {
        public IReadOnlyList<NineItem> Kept { get; init; } = [];
    }

    public sealed record Refused(CheckInRefusal Why) : CheckInOutcome;

    public sealed record AlreadyHere(Guid VisitId) : CheckInOutcome;

    /// <summary>The person was in this room at that time already: a paper sheet may have been typed in twice.</summary>
    public sealed record Overlaps(Guid VisitId, DateTime StartedAt, DateTime? EndedAt) : CheckInOutcome;

    public sealed record NoSuchPerson : CheckInOutcome;

    public sealed record UnknownService : CheckInOutcome;

    public sealed record FormUsedElsewhere : CheckInOutcome;

    public sealed record SsnOnFileElsewhere(IReadOnlyList<NineItem> Differs) : CheckInOutcome;

    public sealed record PossibleDuplicate(IReadOnlyList<MatchOnFile> Matches) : CheckInOutcome;
}
