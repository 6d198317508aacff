using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Customers.Exits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

internal static class EnrollmentLookup
{
    /// <summary>A customer's enrollment with its customer, or null when there is none within reach. A try on one outside it is logged.</summary>
    public static async Task<Enrollment?> FindEnrollmentAsync(
        this ResourceRoomDb db, Guid customer, Guid publicId, Act act, CancellationToken cancellationToken)
    {
        var asked = db.Enrollments.Where(row => row.PublicId == publicId && row.Participant.PublicId == customer);
        var enrollment = await asked.VisibleTo(act.Who).Include(row => row.Participant).SingleOrDefaultAsync(cancellationToken);
        if (enrollment is null)
        {
            await db.LogOutOfScopeAsync(asked, Subject.Enrollment(publicId), act);
        }

        return enrollment;
    }

    /// <summary>Why somebody cannot be enrolled, or apply, or what is to be asked first; null if they can. Asked inside the save that would do it.</summary>
    /// <param name="db">The database.</param>
    /// <param name="asked">What is asked for.</param>
    /// <param name="application">The application that becomes this enrollment; null when there is none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async Task<EnrollmentInTheWay?> WhyNotAsync(
        this ResourceRoomDb db, EnrollmentAsked asked, long? application, CancellationToken cancellationToken)
    {
        var others = await db.Enrollments.Where(row => row.ParticipantId == asked.PersonId && row.Id != application).ToListAsync(cancellationToken);
        var facts = new NewEnrollmentFacts
        {
            Program = asked.Program,
            EnrolledOn = asked.On,
            AppliedOn = asked.AppliedOn,
            Today = asked.Today,
            Others = [.. others.Select(row => row.ToFacts())],
            Suggestion = ExitRule.Suggest((await db.ReadExitCaseAsync(asked.PersonId, [.. others.Select(row => row.ToFacts())], asked.Today, cancellationToken)).Facts),
        };
        var why = asked switch
        {
            { IsApplication: false } => NewEnrollmentRule.WhyNot(facts),
            _ when asked.On > asked.Today => new NewEnrollmentRefusal(NewEnrollmentReason.InTheFuture, EnrollmentId: null, PossibleFrom: null),
            _ => NewEnrollmentRule.WhyNotApply(facts),
        };
        var question = why is null && asked is { IsApplication: false, ExitStands: false } ? NewEnrollmentRule.ExitInQuestion(facts) : null;
        if (why is null && question is null)
        {
            return null;
        }

        var other = others.Find(row => row.Id == (question?.Id ?? why!.EnrollmentId));
        var exit = await db.Exits.Where(row => row.UndoneAt == null && other != null && row.Ended.Any(ended => ended.EnrollmentId == other.Id))
            .Select(row => (Guid?)row.PublicId).FirstOrDefaultAsync(cancellationToken);
        return new EnrollmentInTheWay(why, other, exit);
    }
}
