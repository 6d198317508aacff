namespace ResourceRoom.Web.Features.Shared.Visits;

/// <summary>Hours of the office's clock among instants that are stored in UTC.</summary>
public static class VisitHours
{
    public const int OfDay = 24;

    /// <summary>More than a year has days.</summary>
    public const int OfYear = 1000;

    /// <summary>A number for each hour that begins in UTC; SQL reckons the same of a visit from the parts of its check-in.</summary>
    public static int NumberOf(DateTime utc) => (((utc.Year * OfYear) + utc.DayOfYear) * OfDay) + utc.Hour;

    /// <summary>The hours of UTC in which the office's clock shows an hour of some days: two on the night that has it twice, none on the one without it.</summary>
    public static IReadOnlyList<int> NumbersOf(IEnumerable<DateOnly> days, int hour) =>
        [.. days.SelectMany(HoursOf).Where(instant => OfficeClock.WallClock(instant).Hour == hour).Select(NumberOf)];

    private static IEnumerable<DateTime> HoursOf(DateOnly day)
    {
        for (var instant = OfficeClock.InstantOf(day, TimeOnly.MinValue); OfficeClock.DayOf(instant) == day; instant = instant.AddHours(1))
        {
            yield return instant;
        }
    }
}
