using System.Globalization;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

/// <summary>What is due in a month. A day without anything is not among its days.</summary>
public sealed record CalendarMonth(DateOnly First, IReadOnlyDictionary<DateOnly, CalendarDay> Days)
{
    private const int DaysOfWeek = 7;

    /// <summary>Weeks from Sunday to Saturday; null where a week reaches into another month.</summary>
    public IEnumerable<IReadOnlyList<DateOnly?>> Weeks => Enumerable
        .Repeat<DateOnly?>(null, (int)First.DayOfWeek)
        .Concat(Enumerable.Range(0, DateTime.DaysInMonth(First.Year, First.Month)).Select(day => (DateOnly?)First.AddDays(day)))
        .Chunk(DaysOfWeek)
        .Select(week => (IReadOnlyList<DateOnly?>)[.. week, .. Enumerable.Repeat<DateOnly?>(null, DaysOfWeek - week.Length)]);
}

/// <param name="Shown">The first windows that are due; none in a month with too many to name.</param>
/// <param name="More">How many more are due.</param>
public sealed record CalendarDay(IReadOnlyList<OwedLine> Shown, int More)
{
    private const int MostShown = 3;

    public string MoreInWords => string.Create(CultureInfo.InvariantCulture, $"{More:N0} {(Shown.Count > 0 ? "more" : "due")}");

    public static CalendarDay Of(IReadOnlyList<OwedLine> due) => new([.. due.Take(MostShown)], due.Count - Math.Min(due.Count, MostShown));
}
