using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared.FollowUps;

public static class DueCount
{
    /// <summary>What is due of a planner's own customers, as the first lists have it.</summary>
    public static IQueryable<FollowUpDue> DueOf(this ResourceRoomDb db, ActingUser planner, DateOnly today)
    {
        var account = planner.AccountId;
        return db.FollowUpsDue.VisibleTo(planner).Where(row => row.PlannerId == account).OncePerExit().On(today, list: null);
    }

    /// <summary>Of a planner's own customers those that are overdue or due within 7 days, also after windows that nobody could meet.</summary>
    public static IQueryable<FollowUpDue> PressingOf(this ResourceRoomDb db, ActingUser planner, DateOnly today) => db.DueOf(planner, today).Pressing(today);

    /// <summary>The same of several planners' customers, within the reach of one of them.</summary>
    public static IQueryable<FollowUpDue> PressingOf(this ResourceRoomDb db, ActingUser reader, IReadOnlyList<long> planners, DateOnly today) =>
        db.FollowUpsDue.VisibleTo(reader).Where(row => row.PlannerId != null && planners.Contains(row.PlannerId.Value)).OncePerExit().On(today, list: null).Pressing(today);

    /// <summary>The same of all planners' customers within a supervisor's reach.</summary>
    public static IQueryable<FollowUpDue> PressingWithin(this ResourceRoomDb db, ActingUser supervisor, DateOnly today) =>
        db.FollowUpsDue.VisibleTo(supervisor).OncePerExit().On(today, list: null).Pressing(today);

    private static IQueryable<FollowUpDue> Pressing(this IQueryable<FollowUpDue> rows, DateOnly today)
    {
        var soon = today.AddDays(DueRule.SoonDays);
        return rows.Where(row => row.List == FollowUpList.Overdue || row.List == FollowUpList.DueIn7Days
            || (row.List == FollowUpList.MissedBeforeKnown && row.Due >= today && row.Due <= soon));
    }
}
