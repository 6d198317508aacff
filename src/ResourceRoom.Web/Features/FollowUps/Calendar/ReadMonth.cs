using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

/// <summary>The month as the calendar shows it: of each day the first windows that are due, and whether there are more.</summary>
public sealed class ReadMonth(ResourceRoomDb db)
{
    // So few are read at once; of more, the first of each day, and nothing is counted.
    private const int Few = 200;

    // A window has a row for each enrollment that its exit ended, which are hardly ever four.
    private const int ReadOfDay = (CalendarDay.MostShown + 1) * 4;

    public async Task<CalendarMonth> ExecuteAsync(CalendarFilter filter, DateOnly first, DateOnly today, ActingUser who, CancellationToken cancellationToken)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var month = Owed(db, filter, today, who).Where(row => row.Due >= first && row.Due <= last);
        var isMuch = await month.Take(Few + 1).CountAsync(cancellationToken) > Few;
        if (isMuch)
        {
            var firsts = await FirstOfEach(filter.Apply(InReach(db, filter, who).OwedOn(today)), [.. Enumerable.Range(0, last.Day).Select(first.AddDays)]).ToListAsync(cancellationToken);
            var ids = firsts.GroupBy(row => (row.FollowedExitId, row.Window)).Select(row => row.MinBy(one => one.Place)!)
                .GroupBy(row => row.Due).SelectMany(day => day.Take(CalendarDay.MostShown + 1)).Select(row => row.Id).ToList();
            month = db.FollowUpsOwed.AsNoTracking().Where(row => ids.Contains(row.Id));
        }

        var days = (await InOrder(month).Select(OwedLine.Of).ToListAsync(cancellationToken)).GroupBy(line => line.Due);
        return new(first, days.ToDictionary(day => day.Key, day => CalendarDay.Of([.. day], isMuch)));
    }

    /// <summary>What is owed today, within reach and as the filter narrows it.</summary>
    public static IQueryable<FollowUpOwed> Owed(ResourceRoomDb db, CalendarFilter filter, DateOnly today, ActingUser who) =>
        filter.Apply(InReach(db, filter, who).OncePerWindow().OwedOn(today));

    private static IQueryable<FollowUpOwed> InReach(ResourceRoomDb db, CalendarFilter filter, ActingUser who) =>
        db.FollowUpsOwed.AsNoTracking().VisibleTo(who).OfPlanner(filter.Planner, filter.Mine);

    // Each day is read from where it begins in the index; ranking all rows of the month would read them all. A window of several
    // enrollments may come once for each: asking for the first of them doubles what SQLite has to parse, thirty times over.
    private static IQueryable<FirstOwed> FirstOfEach(IQueryable<FollowUpOwed> rows, IReadOnlyList<DateOnly> days) => days
        .Select(day => InOrder(rows.Where(row => row.Due == day)).Take(ReadOfDay)
            .Select(row => new FirstOwed { Id = row.Id, FollowedExitId = row.FollowedExitId, Window = row.Window, Place = row.Place, Due = row.Due }))
        .Aggregate((some, others) => some.Concat(others));

    private static IQueryable<FollowUpOwed> InOrder(IQueryable<FollowUpOwed> rows) =>
        rows.OrderBy(row => row.Due).ThenBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id);

    private sealed record FirstOwed
    {
        public required long Id { get; init; }

        public required long FollowedExitId { get; init; }

        public required WindowName Window { get; init; }

        public required int Place { get; init; }

        public required DateOnly Due { get; init; }
    }
}
