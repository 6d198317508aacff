using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Domain.FollowUp.Outlooks;

namespace ResourceRoom.Web.Data.FollowUps;

public static class FollowUpsOfDay
{
    /// <summary>The rows that hold on a day, from the last save on.</summary>
    public static IQueryable<FollowUpDue> On(this IQueryable<FollowUpDue> rows, DateOnly day)
    {
        var month = OutlookRow.MonthOf(day);
        return rows.Where(row => (row.Month == month || row.Month == OutlookRow.AfterTheYear) && row.From <= day && row.Through >= day);
    }

    /// <summary>The same of one list, or of those that are shown first: but for what has ended, a range of one month.</summary>
    public static IQueryable<FollowUpDue> On(this IQueryable<FollowUpDue> rows, DateOnly day, FollowUpList? list)
    {
        if (list == FollowUpList.Ended)
        {
            return rows.On(day).Where(row => row.List == FollowUpList.Ended);
        }

        var month = OutlookRow.MonthOf(day);
        var held = rows.Where(row => row.Month == month && row.From <= day && row.Through >= day);
        return list is { } one ? held.Where(row => row.List == one) : held.Where(row => row.List <= FollowUpList.DueIn30Days);
    }

    /// <summary>Of an exit that ended several of these enrollments, the row of the first: an exit is listed once.</summary>
    public static IQueryable<FollowUpDue> OncePerExit(this IQueryable<FollowUpDue> rows) => rows.Where(row => row.Place == 0
        || !rows.Any(other => other.FollowedExitId == row.FollowedExitId && other.From == row.From && other.Month == row.Month && other.Place < row.Place));
}
