using System.Diagnostics;
using System.Globalization;

using ResourceRoom.Domain.Dates;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

public static class HolidayWords
{
    public static string InWords(this HolidaySource source) => source switch
    {
        HolidaySource.StateRule => "State rule",
        HolidaySource.Added => "Added",
        HolidaySource.TakenOut => "Taken out",
        _ => throw new UnreachableException(),
    };

    public static string TagOf(HolidaySource source) => source == HolidaySource.TakenOut ? "rr-tag--warning" : source == HolidaySource.StateRule ? "rr-tag--plain" : "";

    public static string Weekday(DateOnly day) => CultureInfo.GetCultureInfo("en-US").DateTimeFormat.GetDayName(day.DayOfWeek);

    /// <summary>Why a day was not changed.</summary>
    public static string InWords(this HolidayRefusal why, DateOnly day, string? name) => why switch
    {
        HolidayRefusal.OutsideYears => $"Enter a day from {HolidayRule.FirstYear} through {HolidayRule.LastYear} (you entered {OfficeFormat.Date(day)}).",
        HolidayRefusal.Weekend => $"{OfficeFormat.Date(day)} is a {Weekday(day)}, when offices are closed anyway. Enter the weekday on which the holiday is observed.",
        HolidayRefusal.HolidayAlready => $"{OfficeFormat.Date(day)} is a holiday already: {name}.",
        HolidayRefusal.TakenOutOfState => $"{OfficeFormat.Date(day)} is {name}, which was taken out. Bring it back in the list instead.",
        HolidayRefusal.NoHoliday => $"{OfficeFormat.Date(day)} is not a holiday. Nothing was changed.",
        HolidayRefusal.TakenOutAlready => $"{name} on {OfficeFormat.Date(day)} is already taken out. Nothing was changed.",
        HolidayRefusal.NotTakenOut => $"{name} on {OfficeFormat.Date(day)} is a holiday. Nothing was changed.",
        _ => throw new UnreachableException(),
    };
}
