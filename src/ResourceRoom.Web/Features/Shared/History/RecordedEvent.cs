using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Features.Shared.History;

/// <summary>An event as it was read back: when (UTC), who, in which room, and what.</summary>
public sealed record RecordedEvent
{
    public required long Id { get; init; }

    public required DateTime At { get; init; }

    public long? AccountId { get; init; }

    public string? By { get; init; }

    public string? Room { get; init; }

    public required ActivityDetail Detail { get; init; }
}
