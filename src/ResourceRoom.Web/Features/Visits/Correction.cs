using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>What the clock on the office wall shows, to the minute.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time.</param>
public readonly record struct OfficeMoment(DateOnly Day, TimeOnly Time)
{
    /// <summary>What it showed at an instant.</summary>
    /// <param name="instant">UTC.</param>
    public static OfficeMoment At(DateTime instant)
    {
        var shown = OfficeClock.WallClock(instant);
        return new(DateOnly.FromDateTime(shown), new TimeOnly(shown.Hour, shown.Minute));
    }

    /// <summary>
    /// The instant, UTC: the one on file when it shows the same, so that its seconds stay, and so does the passing of an
    /// hour that comes twice.
    /// </summary>
    public DateTime InstantOr(DateTime? onFile) => onFile is { } known && At(known) == this ? known : OfficeClock.InstantOf(Day, Time);
}

/// <summary>How a visit is to be corrected.</summary>
public sealed record Correction
{
    /// <summary>The version of the visit that the form was opened with.</summary>
    public required int Version { get; init; }

    /// <summary>Check-in.</summary>
    public required OfficeMoment Start { get; init; }

    /// <summary>Check-out; null while the person is in the room.</summary>
    public required OfficeMoment? End { get; init; }

    /// <summary>Labor Force Status at this contact.</summary>
    public required Answer<LaborForceStatus> Status { get; init; }

    /// <summary>Keys of the services.</summary>
    public required IReadOnlyList<int> Services { get; init; }

    /// <summary>The note.</summary>
    public required string? Note { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>What the visit says when it is corrected so.</summary>
    /// <param name="onFile">What it says now.</param>
    /// <param name="catalog">All services, in their order.</param>
    public VisitFacts AppliedTo(VisitFacts onFile, IReadOnlyList<Service> catalog) => new()
    {
        StartedAt = Start.InstantOr(onFile.StartedAt),
        EndedAt = End?.InstantOr(onFile.EndedAt),
        Status = Status,
        Services = VisitFacts.CodesOf(Services, catalog),
        Note = Note,
    };

    /// <summary>The type's name alone: the note is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(Correction);
}
