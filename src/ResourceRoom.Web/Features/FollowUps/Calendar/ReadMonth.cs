using System.Linq.Expressions;

using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

/// <summary>The month as the calendar shows it: of each day the first windows that are due, and how many more.</summary>
public sealed class ReadMonth(ResourceRoomDb db)
{
    // So many rows of a month are read and counted; of more, the first of each day, and nothing is counted.
    private const int MostRead = 2_500;

    // A window has a row for each enrollment that its exit ended, which are hardly ever four.
    private const int ReadOfDay = (CalendarDay.MostShown + 1) * 4;

    public async Task<CalendarMonth> ExecuteAsync(CalendarFilter filter, DateOnly first, DateOnly today, ActingUser who, CancellationToken cancellationToken)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var rows = filter.Apply(InReach(db, filter, who).OwedOn(today));
        var read = await InOrder(rows.Where(row => row.Due >= first && row.Due <= last)).Take(MostRead + 1).Select(Place.Of).ToListAsync(cancellationToken);
        var isCut = read.Count > MostRead;
        if (isCut)
        {
            read = await FirstOfEach(rows, [.. Enumerable.Range(0, last.Day).Select(first.AddDays)]).ToListAsync(cancellationToken);
        }

        var days = read.GroupBy(row => (row.FollowedExitId, row.Window)).Select(window => window.MinBy(row => row.Number)!).ToLookup(row => row.Due, row => row.Id);
        var shown = days.SelectMany(day => day.Take(CalendarDay.MostShown)).ToList();
        var lines = shown.Count == 0 ? [] : await InOrder(db.FollowUpsOwed.AsNoTracking().Where(row => shown.Contains(row.Id))).Select(OwedLine.Of).ToListAsync(cancellationToken);
        return new(first, lines.GroupBy(line => line.Due).ToDictionary(day => day.Key, day => new CalendarDay([.. day], days[day.Key].Count() - CalendarDay.MostShown, isCut)));
    }

    /// <summary>What is owed today, within reach and as the filter narrows it.</summary>
    public static IQueryable<FollowUpOwed> Owed(ResourceRoomDb db, CalendarFilter filter, DateOnly today, ActingUser who) =>
        filter.Apply(InReach(db, filter, who).OncePerWindow().OwedOn(today));

    private static IQueryable<FollowUpOwed> InReach(ResourceRoomDb db, CalendarFilter filter, ActingUser who) =>
        db.FollowUpsOwed.AsNoTracking().VisibleTo(who).OfPlanner(filter.Planner, filter.Mine);

    // Each day is read from where it begins in the index; ranking all rows of the month would read them all.
    private static IQueryable<Place> FirstOfEach(IQueryable<FollowUpOwed> rows, IReadOnlyList<DateOnly> days) => days
        .Select(day => InOrder(rows.Where(row => row.Due == day)).Take(ReadOfDay).Select(Place.Of))
        .Aggregate((some, others) => some.Concat(others));

    private static IQueryable<FollowUpOwed> InOrder(IQueryable<FollowUpOwed> rows) =>
        rows.OrderBy(row => row.Due).ThenBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id);

    /// <summary>Where a row stands in the month.</summary>
    private sealed record Place
    {
        public required long Id { get; init; }

        public required long FollowedExitId { get; init; }

        public required WindowName Window { get; init; }

        public required int Number { get; init; }

        public required DateOnly Due { get; init; }

        public static Expression<Func<FollowUpOwed, Place>> Of => row =>
            new Place { Id = row.Id, FollowedExitId = row.FollowedExitId, Window = row.Window, Number = row.Place, Due = row.Due };
    }
}
