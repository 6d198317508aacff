namespace ResourceRoom.Domain.Locations.Hours;

/// <summary>What is wrong with a room's hours.</summary>
public enum HoursFaultKind
{
    /// <summary>A span closes when it opens, or before. A room that is open past midnight looks like this too.</summary>
    EndsBeforeItBegins,

    /// <summary>The two spans of a day share a moment.</summary>
    SpansOverlap,

    /// <summary>A day has hours after the break, but none before it.</summary>
    SecondSpanWithoutFirst,

    /// <summary>No day has hours.</summary>
    NeverOpen,
}

/// <summary>Something wrong with a room's hours.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Day">On which day of the week; null if on none of them.</param>
/// <param name="Number">In which span of the day, 1 or 2; null if in none. Of two that overlap it is the second.</param>
/// <param name="Found">The span as it was entered; null if none was.</param>
public sealed record HoursFault(HoursFaultKind Kind, DayOfWeek? Day = null, int? Number = null, OpenSpan? Found = null);
