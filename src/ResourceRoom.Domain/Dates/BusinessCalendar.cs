namespace ResourceRoom.Domain.Dates;

/// <summary>
/// The days on which offices work: not Saturdays, Sundays or holidays. Holidays are those of the state by rule and those
/// that OET added, without those that OET took out.
/// </summary>
public sealed class BusinessCalendar(IEnumerable<HolidayDecision> decisions)
{
    private readonly Dictionary<DateOnly, HolidayDecision> decisions = decisions.ToDictionary(decision => decision.Day);

    /// <summary>The calendar as long as OET decides nothing.</summary>
    public static BusinessCalendar OfTheState { get; } = new([]);

    /// <summary>Whether a day is a Saturday or a Sunday.</summary>
    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Whether offices work on a day.</summary>
    public bool IsBusinessDay(DateOnly day) => !IsWeekend(day) && (HolidayOn(day) is null or { Source: HolidaySource.TakenOut });

    /// <summary>What the list of holidays says of a day; null when it does not have it.</summary>
    public CalendarHoliday? HolidayOn(DateOnly day)
    {
        var decision = decisions.GetValueOrDefault(day);
        if ((decision?.AddedAs ?? IllinoisHolidays.ObservedOn(day)?.Name) is not { } name)
        {
            return null;
        }

        var source = decision switch
        {
            { TakenOutFor: not null } => HolidaySource.TakenOut,
            { AddedAs: not null } => HolidaySource.Added,
            _ => HolidaySource.StateRule,
        };
        return new CalendarHoliday(day, name, source) { Reason = decision?.TakenOutFor };
    }

    /// <summary>The list of holidays of a year, in the order of days.</summary>
    public IReadOnlyList<CalendarHoliday> HolidaysIn(int year) =>
    [
        .. IllinoisHolidays.ObservedIn(year).Select(holiday => holiday.Day)
            .Union(decisions.Keys.Where(day => day.Year == year))
            .Order().Select(HolidayOn).OfType<CalendarHoliday>(),
    ];
}
