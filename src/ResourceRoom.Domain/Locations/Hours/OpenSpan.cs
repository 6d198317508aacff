namespace ResourceRoom.Domain.Locations.Hours;

/// <summary>A part of a day in which a room is open.</summary>
public readonly record struct OpenSpan(TimeOnly OpensAt, TimeOnly ClosesAt)
{
    /// <summary>Whether it closes when it opens, or before.</summary>
    internal bool IsBackward => ClosesAt <= OpensAt;

    /// <summary>Whether they share a moment; one may begin when the other ends.</summary>
    internal bool Overlaps(OpenSpan other) => OpensAt < other.ClosesAt && other.OpensAt < ClosesAt;
}

/// <summary>The same on a day of the week, as it is stored.</summary>
public readonly record struct DaySpan(DayOfWeek Day, TimeOnly OpensAt, TimeOnly ClosesAt);
