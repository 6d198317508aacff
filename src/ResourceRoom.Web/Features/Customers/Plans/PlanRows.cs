using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans;

internal static class PlanRows
{
    /// <summary>The steps of a person's plan, with what the rules need.</summary>
    public static IQueryable<Step> InPlanOf(this IQueryable<Step> steps, long person) => steps
        .Where(row => row.ParticipantId == person && row.RemovedAt == null)
        .Include(row => row.Service).Include(row => row.Goals);

    public static IQueryable<Goal> InPlanOf(this IQueryable<Goal> goals, long person) => goals
        .Where(row => row.ParticipantId == person && row.RemovedAt == null);

    /// <summary>A step of a customer's plan whose enrollment is within reach, or null. A try on one outside it is logged.</summary>
    public static async Task<Step?> FindStepAsync(this ResourceRoomDb db, Guid customer, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var reached = db.Enrollments.VisibleTo(act.Who);
        var asked = db.Steps.Where(row => row.PublicId == publicId
            && db.Participants.Any(person => person.Id == row.ParticipantId && person.PublicId == customer));
        var step = await asked.Where(row => reached.Any(enrollment => enrollment.Id == row.EnrollmentId))
            .Include(row => row.Service).Include(row => row.Goals).Include(row => row.Enrollment)
            .SingleOrDefaultAsync(cancellationToken);
        if (step is null)
        {
            await db.LogOutOfScopeAsync(asked, Subject.Step(publicId), act);
        }

        return step is { RemovedAt: null } ? step : null;
    }

    /// <summary>A goal of a customer's plan; null when there is none.</summary>
    public static Task<Goal?> FindGoalAsync(this ResourceRoomDb db, long person, Guid publicId, CancellationToken cancellationToken) =>
        db.Goals.InPlanOf(person).SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken);

    /// <summary>The name of an account; null when there is none.</summary>
    public static Task<string?> NameOfAsync(this ResourceRoomDb db, long account, CancellationToken cancellationToken) =>
        db.Users.Where(row => row.Id == account).Select(row => row.DisplayName).FirstOrDefaultAsync(cancellationToken);
}
