using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Data.FollowUps;

public sealed record StoodInFor(long PlannerId, string Name, DateOnly LastDay);

public static class StandInsOfDay
{
    /// <summary>The stand-ins of a colleague that hold on a day.</summary>
    public static IQueryable<StandIn> HeldBy(this IQueryable<StandIn> rows, long colleague, DateOnly day) =>
        rows.Where(row => row.ColleagueId == colleague && row.EndedAt == null && row.FirstDay <= day && row.LastDay >= day);

    /// <summary>For whom somebody stands in on a day, by name.</summary>
    public static Task<List<StoodInFor>> StoodInForAsync(this ResourceRoomDb db, long colleague, DateOnly day, CancellationToken cancellationToken) =>
        db.StandIns.HeldBy(colleague, day).OrderBy(row => row.Planner.DisplayName).ThenBy(row => row.Id)
            .Select(row => new StoodInFor(row.PlannerId, row.Planner.DisplayName, row.LastDay)).ToListAsync(cancellationToken);
}
