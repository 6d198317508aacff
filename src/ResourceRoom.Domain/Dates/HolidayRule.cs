namespace ResourceRoom.Domain.Dates;

/// <summary>Why OET cannot change a holiday.</summary>
public enum HolidayRefusal
{
    /// <summary>The list has no page for its year.</summary>
    OutsideYears,

    /// <summary>A Saturday or a Sunday.</summary>
    Weekend,

    /// <summary>It is one already.</summary>
    HolidayAlready,

    /// <summary>It is a holiday of the state that was taken out: bringing it back is the way.</summary>
    TakenOutOfState,

    /// <summary>The list does not have it.</summary>
    NoHoliday,

    /// <summary>It was taken out before.</summary>
    TakenOutAlready,

    /// <summary>It is in the list and was not taken out.</summary>
    NotTakenOut,
}

/// <summary>What OET may change in the list of holidays [ours].</summary>
public static class HolidayRule
{
    /// <summary>The first year that has a list.</summary>
    public const int FirstYear = 2000;

    /// <summary>The last year that has a list.</summary>
    public const int LastYear = 2099;

    /// <summary>Whether the list has a page for a year.</summary>
    public static bool HasYear(int year) => year is >= FirstYear and <= LastYear;

    /// <summary>Why a day cannot be added; null when it can. A day that was added and taken out again may be added anew, under another name.</summary>
    public static HolidayRefusal? WhyNotAdd(DateOnly day, BusinessCalendar calendar) => calendar.HolidayOn(day) switch
    {
        _ when !HasYear(day.Year) => HolidayRefusal.OutsideYears,
        _ when BusinessCalendar.IsWeekend(day) => HolidayRefusal.Weekend,
        { Source: HolidaySource.TakenOut } => IllinoisHolidays.ObservedOn(day) is null ? null : HolidayRefusal.TakenOutOfState,
        not null => HolidayRefusal.HolidayAlready,
        null => null,
    };

    /// <summary>Why a day cannot be taken out; null when it can.</summary>
    public static HolidayRefusal? WhyNotTakeOut(DateOnly day, BusinessCalendar calendar) => calendar.HolidayOn(day) switch
    {
        null => HolidayRefusal.NoHoliday,
        _ when !HasYear(day.Year) => HolidayRefusal.OutsideYears,
        { Source: HolidaySource.TakenOut } => HolidayRefusal.TakenOutAlready,
        _ => null,
    };

    /// <summary>Why a day cannot be brought back; null when it can.</summary>
    public static HolidayRefusal? WhyNotBringBack(DateOnly day, BusinessCalendar calendar) => calendar.HolidayOn(day) switch
    {
        null => HolidayRefusal.NoHoliday,
        { Source: HolidaySource.TakenOut } => null,
        _ => HolidayRefusal.NotTakenOut,
    };
}
