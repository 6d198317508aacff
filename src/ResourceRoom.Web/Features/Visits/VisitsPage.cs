namespace ResourceRoom.Web.Features.Visits;

/// <summary>A room that the list can be narrowed to.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
public sealed record RoomOption(long Id, string Code, string Name);

/// <summary>The list of visits with its filter.</summary>
public sealed record VisitsPage
{
    /// <summary>The filter as typed.</summary>
    public required VisitFilterInput Input { get; init; }

    /// <summary>The rooms within reach.</summary>
    public required IReadOnlyList<RoomOption> Rooms { get; init; }

    /// <summary>The instant of reading, UTC.</summary>
    public required DateTime ReadAt { get; init; }

    /// <summary>What the filter means; null when it cannot be used.</summary>
    public VisitFilter? Filter { get; init; }

    /// <summary>The visits; null when the filter cannot be used.</summary>
    public VisitList? List { get; init; }
}
