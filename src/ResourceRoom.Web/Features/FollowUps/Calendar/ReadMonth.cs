using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

/// <summary>The month as the calendar shows it: of each day the first windows that are due, and whether there are more.</summary>
public sealed class ReadMonth(ResourceRoomDb db)
{
    // So few are read at once; of more, the first of each day, and nothing is counted.
    private const int Few = 200;

    public async Task<CalendarMonth> ExecuteAsync(CalendarFilter filter, DateOnly first, DateOnly today, ActingUser who, CancellationToken cancellationToken)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var rows = Owed(db, filter, today, who);
        var month = rows.Where(row => row.Due >= first && row.Due <= last);
        var isMuch = await month.Take(Few + 1).CountAsync(cancellationToken) > Few;
        if (isMuch)
        {
            var ids = await FirstOfEach(rows, [.. Enumerable.Range(0, last.Day).Select(first.AddDays)]).ToListAsync(cancellationToken);
            month = db.FollowUpsOwed.AsNoTracking().Where(row => ids.Contains(row.Id));
        }

        var days = (await InOrder(month).Select(OwedLine.Of).ToListAsync(cancellationToken)).GroupBy(line => line.Due);
        return new(first, days.ToDictionary(day => day.Key, day => CalendarDay.Of([.. day], isMuch)));
    }

    /// <summary>What is owed today, within reach and as the filter narrows it.</summary>
    public static IQueryable<FollowUpOwed> Owed(ResourceRoomDb db, CalendarFilter filter, DateOnly today, ActingUser who) =>
        filter.Apply(db.FollowUpsOwed.AsNoTracking().VisibleTo(who).OfPlanner(filter.Planner, filter.Mine).OncePerWindow().OwedOn(today));

    // Each day is read from where it begins in the index; ranking all rows of the month would read them all.
    private static IQueryable<long> FirstOfEach(IQueryable<FollowUpOwed> rows, IReadOnlyList<DateOnly> days) => days
        .Select(day => InOrder(rows.Where(row => row.Due == day)).Take(CalendarDay.MostShown + 1).Select(row => row.Id))
        .Aggregate((some, others) => some.Concat(others));

    private static IQueryable<FollowUpOwed> InOrder(IQueryable<FollowUpOwed> rows) =>
        rows.OrderBy(row => row.Due).ThenBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id);
}
