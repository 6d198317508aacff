namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed record RoomOption(long Id, string Code, string Name);

public sealed record VisitsPage
{
    public required VisitFilterInput Input { get; init; }

    public required IReadOnlyList<RoomOption> Rooms { get; init; }

    public required DateTime ReadAt { get; init; }

    public VisitFilter? Filter { get; init; }

    public VisitList? List { get; init; }
}
