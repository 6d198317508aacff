namespace ResourceRoom.Domain.Dates;

/// <summary>
/// The holidays of the State of Illinois, on the days on which they are observed: one on a Saturday is observed on the Friday
/// before, one on a Sunday on the Monday after.
/// </summary>
public static class IllinoisHolidays
{
    /// <summary>Whether a holiday is observed on a day.</summary>
    public static bool IsObservedOn(DateOnly day)
    {
        var year = day.Year;

        // New Year's Day on a Saturday is observed in the year before.
        return ObservedIn(year).Contains(day) || (year < DateOnly.MaxValue.Year && day == Observed(new(year + 1, 1, 1)));
    }

    private static IEnumerable<DateOnly> ObservedIn(int year)
    {
        var thanksgiving = Weekday(DayOfWeek.Thursday, 4, year, 11);
        DateOnly[] holidays =
        [
            Observed(new(year, 1, 1)), Weekday(DayOfWeek.Monday, 3, year, 1), Observed(new(year, 2, 12)), Weekday(DayOfWeek.Monday, 3, year, 2),
            MemorialDay(year), Observed(new(year, 6, 19)), Observed(new(year, 7, 4)), Weekday(DayOfWeek.Monday, 1, year, 9),
            Weekday(DayOfWeek.Monday, 2, year, 10), Observed(new(year, 11, 11)), thanksgiving, thanksgiving.AddDays(1), Observed(new(year, 12, 25)),
        ];
        return year % 2 == 0 ? holidays.Append(ElectionDay(year)) : holidays;
    }

    /// <summary>The last Monday of May.</summary>
    private static DateOnly MemorialDay(int year)
    {
        var last = new DateOnly(year, 5, 31);
        return last.AddDays(-DaysAfter(DayOfWeek.Monday, last.DayOfWeek));
    }

    /// <summary>The Tuesday after the first Monday of November.</summary>
    private static DateOnly ElectionDay(int year) => Weekday(DayOfWeek.Monday, 1, year, 11).AddDays(1);

    private static DateOnly Weekday(DayOfWeek weekday, int number, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(DaysAfter(first.DayOfWeek, weekday) + (7 * (number - 1)));
    }

    private static int DaysAfter(DayOfWeek one, DayOfWeek other) => (7 + other - one) % 7;

    private static DateOnly Observed(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
