using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>What came of a check-in.</summary>
public abstract record CheckInOutcome
{
    private CheckInOutcome()
    {
    }

    /// <summary>There is a visit: a new one, or the one that the same form made before.</summary>
    public sealed record Recorded(Guid VisitId) : CheckInOutcome
    {
        /// <summary>Items that hold another value on file than was typed; the record kept its own.</summary>
        public IReadOnlyList<NineItem> Kept { get; init; } = [];
    }

    /// <summary>The rule refused.</summary>
    public sealed record Refused(CheckInRefusal Why) : CheckInOutcome;

    /// <summary>The person's visit to this room is still open.</summary>
    public sealed record AlreadyHere(Guid VisitId) : CheckInOutcome;

    /// <summary>The person was in this room at that time already: a paper sheet may have been typed in twice.</summary>
    public sealed record Overlaps(Guid VisitId, DateTime StartedAt, DateTime? EndedAt) : CheckInOutcome;

    /// <summary>Nobody by that key within reach.</summary>
    public sealed record NoSuchPerson : CheckInOutcome;

    /// <summary>A service that does not exist.</summary>
    public sealed record UnknownService : CheckInOutcome;

    /// <summary>The form's key belongs to a visit that somebody else made.</summary>
    public sealed record FormUsedElsewhere : CheckInOutcome;

    /// <summary>The SSN that was supplied is on file for someone else.</summary>
    public sealed record SsnOnFileElsewhere : CheckInOutcome;

    /// <summary>People on file who may be the new visitor.</summary>
    public sealed record MayExist(IReadOnlyList<Match> Matches) : CheckInOutcome;

    /// <summary>Somebody on file who may be the new visitor, and why.</summary>
    public sealed record Match(FoundPerson Person, MatchKind Kind);
}
