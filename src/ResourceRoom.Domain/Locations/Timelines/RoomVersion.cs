using ResourceRoom.Domain.Locations.Rooms;

namespace ResourceRoom.Domain.Locations.Timelines;

/// <summary>Days on which a room stayed the same.</summary>
public sealed record RoomVersion
{
    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day; null while it has no end.</summary>
    public required DateOnly? Through { get; init; }

    /// <summary>The room's facts.</summary>
    public required RoomFacts Facts { get; init; }

    /// <summary>Open, closed for a time, or closed for good.</summary>
    public required RoomState State { get; init; }

    /// <summary>The last closed day of a room that is closed for a time; null otherwise.</summary>
    public required DateOnly? ClosedThrough { get; init; }

    /// <summary>The day the last of the forms that have begun was accepted: from then on all of this was on record.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Whether a day is one of them.</summary>
    public bool Holds(DateOnly day) => From <= day && (Through is null || day <= Through);
}
