using ResourceRoom.Domain.Locations.Forms;

namespace ResourceRoom.Domain.Locations.Timelines;

/// <summary>What moving an accepted form does to its room, and to the room's other forms, beyond its own days [ours].</summary>
public sealed record MoveEffects
{
    /// <summary>Whether the room stays what it was on every day: other closings decide about the days of this one.</summary>
    public required bool IsNone { get; init; }

    /// <summary>Changes of the same field that it now comes after or before, where it was the other way around.</summary>
    public required IReadOnlyList<OrderTurned> Turned { get; init; }

    /// <summary>Forms, by id, that lapse because the room is now closed for good by their day.</summary>
    public required IReadOnlyList<long> Lapsing { get; init; }

    /// <summary>Forms, by id, that had lapsed and now apply.</summary>
    public required IReadOnlyList<long> Reviving { get; init; }

    /// <summary>The days around those of a closing for a time on which the room is closed, if they are not just its own; otherwise empty.</summary>
    public required IReadOnlyList<Closing> Closed { get; init; }

    /// <summary>Compares a room as it was with the room once the form is moved.</summary>
    /// <param name="before">By the accepted forms as they were.</param>
    /// <param name="after">The same with the form on its new days.</param>
    /// <param name="was">The form as it was.</param>
    /// <param name="becomes">The form on its new days.</param>
    public static MoveEffects Of(RoomTimeline before, RoomTimeline after, AcceptedForm was, AcceptedForm becomes)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new()
        {
            IsNone = becomes is AcceptedClosing && before.IsSameRoomAs(after),
            Turned = was is AcceptedChange earlier && becomes is AcceptedChange later ? TurnedBy(after, earlier, later) : [],
            Lapsing = [.. after.Lapsed.Except(before.Lapsed)],
            Reviving = [.. before.Lapsed.Except(after.Lapsed)],
            Closed = becomes is AcceptedClosing { Closing: { IsForGood: false } closing } && after.ClosedSpans(closing) is var spans && !spans.SequenceEqual([closing]) ? spans : [],
        };
    }

    private static List<OrderTurned> TurnedBy(RoomTimeline room, AcceptedChange was, AcceptedChange becomes) =>
        [.. FieldOverlap.Of(becomes, room.Changes)
            .Select(overlap => new OrderTurned(overlap, IsAfter(becomes, overlap)))
            .Where(turned => turned.IsNowAfter != IsAfter(was, turned.Overlap))];

    private static bool IsAfter(AcceptedChange change, FieldOverlap other) => (change.EffectiveOn, change.Id).CompareTo((other.OtherOn, other.OtherId)) > 0;
}

/// <summary>A field for which two changes come in another order than before.</summary>
/// <param name="Overlap">The field and the other change.</param>
/// <param name="IsNowAfter">Whether the form that is moved now comes after the other, so that its value holds from then on.</param>
public sealed record OrderTurned(FieldOverlap Overlap, bool IsNowAfter);
