using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.Shared.Visits;

namespace ResourceRoom.Web.Features.Visits.Corrections;

public readonly record struct OfficeMoment(DateOnly Day, TimeOnly Time)
{
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

public sealed record Correction : Unlogged
{
    public required int Version { get; init; }

    public required OfficeMoment Start { get; init; }

    public required OfficeMoment? End { get; init; }

    public required Answer<LaborForceStatus> Status { get; init; }

    public required IReadOnlyList<int> Services { get; init; }

    public required string? Note { get; init; }

    public required string Reason { get; init; }

    public VisitFacts AppliedTo(VisitFacts onFile, IReadOnlyList<CatalogService> catalog) => new()
    {
        StartedAt = Start.InstantOr(onFile.StartedAt),
        EndedAt = End?.InstantOr(onFile.EndedAt),
        Status = Status,
        Services = VisitFacts.CodesOf(Services, catalog),
        Note = Note,
    };
}
