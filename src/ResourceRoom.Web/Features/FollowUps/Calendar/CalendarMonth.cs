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

/// <param name="Shown">The first windows that are due.</param>
/// <param name="More">How many more; null where they were not counted.</param>
public sealed record CalendarDay(IReadOnlyList<OwedLine> Shown, bool HasMore, int? More)
{
    public const int MostShown = 3;

    public string MoreInWords => More is { } more ? $"{more} more" : "Show all";

    public static CalendarDay Of(IReadOnlyList<OwedLine> due, bool isCut) =>
        new([.. due.Take(MostShown)], due.Count > MostShown, isCut ? null : due.Count - MostShown);
}
