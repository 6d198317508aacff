using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Caseload;

internal static class Caseloads
{
    public static IQueryable<Enrollment> PlannedBy(this IQueryable<Enrollment> enrollments, ActingUser who)
    {
        var planner = who.AccountId;
        return enrollments.Where(row => row.PlannerId == planner);
    }

    /// <summary>How many enrollments of each status a planner has, and how many more name them out of their reach.</summary>
    public static async Task<(IReadOnlyList<StatusCount> Counts, int OutOfReach)> CountAsync(
        this IQueryable<Enrollment> enrollments, ActingUser who, CancellationToken cancellationToken)
    {
        var groups = await enrollments.PlannedBy(who)
            .GroupBy(row => new { row.Status, row.LwiaNumber, row.OfficeId, row.Program })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var within = groups.ToLookup(group => who.ReachesCustomersOf(group.Key.LwiaNumber, group.Key.OfficeId, group.Key.Program));
        var counts = within[true].GroupBy(group => group.Key.Status, (status, some) => new StatusCount(status, some.Sum(group => group.Count)));
        return ([.. counts.OrderBy(count => count.Status)], within[false].Sum(group => group.Count));
    }
}
