using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Security;

/// <summary>An enrollment with the planner who answers its customer.</summary>
public sealed record AnsweringPlanner
{
    public required Enrollment Enrollment { get; init; }

    public required User Account { get; init; }
}

/// <summary>
/// Who answers a customer: the planners of the present enrollments; those of past ones if none is open. Where none of them can,
/// the LWIA administrators of these enrollments do.
/// </summary>
public static class Answering
{
    /// <summary>The enrollments that say most of their customer: enrolled before applied, before exited, before closed.</summary>
    public static IQueryable<Enrollment> PresentEnrollments(this ResourceRoomDb db) => db.Enrollments.Where(row => !db.Enrollments.Any(other =>
        other.ParticipantId == row.ParticipantId
        && (other.Status == EnrollmentStatus.Enrolled ? 0 : other.Status == EnrollmentStatus.Applicant ? 1 : other.Status == EnrollmentStatus.Exited ? 2 : 3)
            < (row.Status == EnrollmentStatus.Enrolled ? 0 : row.Status == EnrollmentStatus.Applicant ? 1 : row.Status == EnrollmentStatus.Exited ? 2 : 3)));

    /// <summary>Planners who can sign in and reach the customer.</summary>
    public static IQueryable<AnsweringPlanner> AnsweringPlanners(this ResourceRoomDb db) =>
        from row in db.PresentEnrollments()
        from account in db.Users
        where account.Id == row.PlannerId && account.EndedAt == null && account.LwiaNumber == row.LwiaNumber
            && (account.OfficeId == null || account.OfficeId == row.OfficeId)
            && (account.Programs == null
                || (row.Program == WorkforceProgram.Adult && account.Programs.Value.HasFlag(ProgramSet.Adult))
                || (row.Program == WorkforceProgram.DislocatedWorker && account.Programs.Value.HasFlag(ProgramSet.DislocatedWorker))
                || (row.Program == WorkforceProgram.Youth && account.Programs.Value.HasFlag(ProgramSet.Youth))
                || (row.Program == WorkforceProgram.YouthCareerPathways && account.Programs.Value.HasFlag(ProgramSet.YouthCareerPathways)))
        select new AnsweringPlanner { Enrollment = row, Account = account };
}
