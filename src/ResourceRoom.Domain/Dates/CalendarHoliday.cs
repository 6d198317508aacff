namespace ResourceRoom.Domain.Dates;

/// <summary>Why a day stands in the list of holidays.</summary>
public enum HolidaySource
{
    /// <summary>A holiday of the state by its rule.</summary>
    StateRule,

    /// <summary>OET added it.</summary>
    Added,

    /// <summary>OET took it out, so offices work on it.</summary>
    TakenOut,
}

/// <summary>What OET decided about one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="AddedAs">The name under which it was added; null for a holiday of the state.</param>
/// <param name="TakenOutFor">Why it was taken out; null while it is a holiday.</param>
public sealed record HolidayDecision(DateOnly Day, string? AddedAs, string? TakenOutFor);

/// <summary>A day in the list of holidays.</summary>
public sealed record CalendarHoliday(DateOnly Day, string Name, HolidaySource Source)
{
    /// <summary>Why it was taken out.</summary>
    public string? Reason { get; init; }
}
