namespace ResourceRoom.Domain.Dates;

/// <summary>The days on which offices work: not Saturdays, Sundays or holidays of the state.</summary>
public static class BusinessDays
{
    /// <summary>Whether offices work on a day.</summary>
    public static bool IsBusinessDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IllinoisHolidays.IsObservedOn(day);
}
