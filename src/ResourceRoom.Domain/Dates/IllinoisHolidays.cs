namespace ResourceRoom.Domain.Dates;

/// <summary>
/// The holidays of the State of Illinois, on the days on which they are observed: one on a Saturday is observed on the Friday
/// before, one on a Sunday on the Monday after.
/// </summary>
public static class IllinoisHolidays
{
    /// <summary>The holiday that is observed on a day; null when there is none.</summary>
    public static Holiday? ObservedOn(DateOnly day) => ObservedIn(day.Year).FirstOrDefault(holiday => holiday.Day == day);

    /// <summary>Those observed on the days of a year, in their order.</summary>
    public static IReadOnlyList<Holiday> ObservedIn(int year)
    {
        var holidays = Of(year);

        // New Year's Day on a Saturday is observed in the year before.
        var all = year < DateOnly.MaxValue.Year ? holidays.Append(NewYearsDay(year + 1)) : holidays;
        return [.. all.Where(holiday => holiday.Day.Year == year).OrderBy(holiday => holiday.Day)];
    }

    private static IEnumerable<Holiday> Of(int year)
    {
        var thanksgiving = Weekday(DayOfWeek.Thursday, 4, year, 11);
        Holiday[] holidays =
        [
            NewYearsDay(year),
            new(Weekday(DayOfWeek.Monday, 3, year, 1), "Martin Luther King Jr. Day"),
            new(Observed(new(year, 2, 12)), "Lincoln’s Birthday"),
            new(Weekday(DayOfWeek.Monday, 3, year, 2), "Presidents’ Day"),
            new(MemorialDay(year), "Memorial Day"),
            new(Observed(new(year, 6, 19)), "Juneteenth"),
            new(Observed(new(year, 7, 4)), "Independence Day"),
            new(Weekday(DayOfWeek.Monday, 1, year, 9), "Labor Day"),
            new(Weekday(DayOfWeek.Monday, 2, year, 10), "Indigenous Peoples’ / Columbus Day"),
            new(Observed(new(year, 11, 11)), "Veterans Day"),
            new(thanksgiving, "Thanksgiving"),
            new(thanksgiving.AddDays(1), "Day after Thanksgiving"),
            new(Observed(new(year, 12, 25)), "Christmas Day"),
        ];
        return year % 2 == 0 ? holidays.Append(new(ElectionDay(year), "General Election Day")) : holidays;
    }

    private static Holiday NewYearsDay(int year) => new(Observed(new(year, 1, 1)), "New Year’s Day");

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
