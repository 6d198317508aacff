using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

/// <summary>The month as the calendar shows it: the windows that are due on each day, or of a full month how many they are.</summary>
public sealed class ReadMonth(ResourceRoomDb db)
{
    // Three names of the hundreds that are due on a day tell nobody anything.
    private const int MostNamed = 200;

    public async Task<CalendarMonth> ExecuteAsync(CalendarFilter filter, DateOnly first, DateOnly today, ActingUser who, CancellationToken cancellationToken)
    {
        var last = first.AddMonths(1).AddDays(-1);
        var month = Owed(db, filter, today, who).Where(row => row.Due >= first && row.Due <= last);
        if (await month.Take(MostNamed + 1).CountAsync(cancellationToken) > MostNamed)
        {
            var counts = await month.GroupBy(row => row.Due).Select(day => new { Due = day.Key, Count = day.Count() }).ToListAsync(cancellationToken);
            return new(first, counts.ToDictionary(day => day.Due, day => new CalendarDay([], day.Count)));
        }

        var lines = await month.OrderBy(row => row.Due).ThenBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id)
            .Select(OwedLine.Of).ToListAsync(cancellationToken);
        return new(first, lines.GroupBy(line => line.Due).ToDictionary(day => day.Key, day => CalendarDay.Of([.. day])));
    }

    /// <summary>What is owed today, within reach and as the filter narrows it.</summary>
    public static IQueryable<FollowUpOwed> Owed(ResourceRoomDb db, CalendarFilter filter, DateOnly today, ActingUser who) =>
        filter.Apply(db.FollowUpsOwed.AsNoTracking().VisibleTo(who).OfPlanner(filter.Planner, filter.Mine).OncePerWindow().OwedOn(today));
}
