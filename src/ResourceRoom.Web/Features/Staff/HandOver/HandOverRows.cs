using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.HandOver;

internal static class HandOverRows
{
    /// <summary>The planner's customers whom somebody can hand over, by name.</summary>
    public static async Task<List<Enrollment>> ToHandOverAsync(
        this IQueryable<Enrollment> enrollments, long planner, ActingUser who, DateOnly today, CancellationToken cancellationToken)
    {
        var open = await enrollments.VisibleTo(who)
            .Where(row => row.PlannerId == planner && row.Status != EnrollmentStatus.Closed)
            .OrderBy(row => row.LastNameKey).ThenBy(row => row.FirstNameKey).ThenBy(row => row.Id)
            .Include(row => row.Participant)
            .ToListAsync(cancellationToken);
        return open.FindAll(row => HandOverRule.IsHandedOver(row.Status, row.ExitedOn, today));
    }

    /// <summary>Who can take over a planner's customers.</summary>
    public static IQueryable<User> Successors(this ResourceRoomDb db, User planner) =>
        db.Planners().Where(account => account.LwiaNumber == planner.LwiaNumber && account.Id != planner.Id);

    public static bool Reaches(this User planner, Enrollment enrollment) =>
        planner.ToCustomerScope()?.Holds(enrollment.LwiaNumber, enrollment.OfficeId, enrollment.Program) is true;
}
