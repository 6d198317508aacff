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

    /// <summary>How many enrollments a planner has, and how many more name them out of their reach: one walk through an index.</summary>
    public static async Task<CaseloadCounts> CountAsync(
        this IQueryable<Enrollment> enrollments, ActingUser who, CancellationToken cancellationToken)
    {
        var groups = await enrollments.PlannedBy(who)
            .GroupBy(row => new { row.Status, row.LwiaNumber, row.OfficeId, row.Program })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        var within = groups.ToLookup(group => who.ReachesCustomersOf(group.Key.LwiaNumber, group.Key.OfficeId, group.Key.Program));
        return new CaseloadCounts([.. within[true].Select(group => new EnrollmentCount(group.Key.Status, group.Key.Program, group.Count))], within[false].Sum(group => group.Count));
    }
}
