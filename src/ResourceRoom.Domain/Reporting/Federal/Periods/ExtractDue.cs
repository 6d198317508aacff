using System.Collections.Frozen;

namespace ResourceRoom.Domain.Reporting.Federal.Periods;

/// <summary>What a due date is for: a quarter of the program year, or the year. The numbers are stored.</summary>
public enum ExtractDue : byte
{
    /// <summary>July to September.</summary>
    Quarter1 = 1,

    /// <summary>October to December.</summary>
    Quarter2 = 2,

    /// <summary>January to March.</summary>
    Quarter3 = 3,

    /// <summary>April to June.</summary>
    Quarter4 = 4,

    /// <summary>The whole year.</summary>
    Year = 5,
}

/// <summary>A day that comes every year.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day of the month.</param>
public readonly record struct YearlyDay(int Month, int Day)
{
    private const int AnyYearWithoutLeapDay = 2001;

    /// <summary>Whether every year has it, which February 29 does not.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(AnyYearWithoutLeapDay, Month);

    /// <summary>The next one after a day; throws if it does not exist.</summary>
    public DateOnly After(DateOnly day)
    {
        var sameYear = new DateOnly(day.Year, Month, Day);
        return sameYear > day ? sameYear : new DateOnly(day.Year + 1, Month, Day);
    }
}

/// <summary>By when an extract is due. Nothing is locked or refused by it [ours].</summary>
public static class ExtractDueDates
{
    /// <summary>What OET's table is first filled with.</summary>
    public static IReadOnlyDictionary<ExtractDue, YearlyDay> Initial { get; } = new Dictionary<ExtractDue, YearlyDay>
    {
        [ExtractDue.Quarter1] = new(11, 15),
        [ExtractDue.Quarter2] = new(2, 15),
        [ExtractDue.Quarter3] = new(5, 15),
        [ExtractDue.Quarter4] = new(8, 15),
        [ExtractDue.Year] = new(10, 1),
    }.ToFrozenDictionary();

    /// <summary>The due date of a period: the first such day after the period's end.</summary>
    public static DateOnly Of(ExtractPeriod period, YearlyDay day)
    {
        ArgumentNullException.ThrowIfNull(period);
        return day.After(period.LastDay);
    }
}
