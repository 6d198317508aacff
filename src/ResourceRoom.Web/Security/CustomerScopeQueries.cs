using System.Linq.Expressions;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;

namespace ResourceRoom.Web.Security;

/// <summary><see cref="CustomerScope"/> as queries say it.</summary>
public static class CustomerScopeQueries
{
    public static IQueryable<Enrollment> Within(this IQueryable<Enrollment> enrollments, CustomerScope scope) => enrollments.Where(scope.IsWithin());

    public static IQueryable<TRow> Within<TRow>(this IQueryable<TRow> due, CustomerScope scope)
        where TRow : class, IOfEndedEnrollment
    {
        var (area, office) = (scope.LwiaNumber, scope.OfficeId);
        var programs = scope.Programs.Programs();
        var own = due.Where(row => row.LwiaNumber == area);
        own = office is null ? own : own.Where(row => row.OfficeId == office);
        return scope.Programs is null ? own : own.Where(row => programs.Contains(row.EnrolledIn));
    }

    /// <summary>The case managers who can sign in and reach an enrollment: whom it can be given to.</summary>
    public static IQueryable<User> PlannersReaching(this ResourceRoomDb db, int lwiaNumber, long? officeId, WorkforceProgram program)
    {
        var wanted = program.ToSet();
        return db.Planners().Where(account => account.LwiaNumber == lwiaNumber
            && (account.OfficeId == null || account.OfficeId == officeId)
            && (account.Programs == null || account.Programs.Value.HasFlag(wanted)));
    }

    public static IQueryable<User> Planners(this ResourceRoomDb db) =>
        db.Staff().Where(member => member.Role == Roles.CaseManager && member.Account.EndedAt == null).Select(member => member.Account);

    public static bool Reaches(this User planner, Enrollment enrollment) =>
        planner.ToCustomerScope()?.Holds(enrollment.LwiaNumber, enrollment.OfficeId, enrollment.Program) is true;

    internal static Expression<Func<Enrollment, bool>> IsWithin(this CustomerScope scope)
    {
        var (area, office) = (scope.LwiaNumber, scope.OfficeId);
        var programs = scope.Programs.Programs();
        return (office, scope.Programs) switch
        {
            (null, null) => row => row.LwiaNumber == area,
            (not null, null) => row => row.LwiaNumber == area && row.OfficeId == office,
            (null, not null) => row => row.LwiaNumber == area && programs.Contains(row.Program),
            _ => row => row.LwiaNumber == area && row.OfficeId == office && programs.Contains(row.Program),
        };
    }
}
