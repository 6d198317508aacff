using System.Globalization;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Customers.Facts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

public sealed class OpenEnrollment(ResourceRoomDb db, EnrollmentChoices choices, FactReader facts, OfficeClock clock)
{
    private static readonly Type[] Saves =
        [typeof(EnrollmentRecorded), typeof(ApplicantEnrolled), typeof(EnrollmentClosed), typeof(EnrollmentExited), typeof(EnrollmentExitUndone), typeof(PlannerAssigned), typeof(CustomerTypeChanged), typeof(EnrollmentFactRecorded)];

    /// <param name="asked">Which enrollment.</param>
    /// <param name="typed">What was typed; null when the page is opened.</param>
    /// <param name="isConflict">Whether someone else saved first.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<EnrollmentPage?> ExecuteAsync(
        EnrollmentAddress asked, EnrollmentInput? typed, bool isConflict, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindEnrollmentAsync(asked.Customer, asked.Enrollment, act, cancellationToken) is not { Participant: var person } found)
        {
            return null;
        }

        var enrollment = await db.Enrollments.Where(row => row.Id == found.Id).Select(EnrollmentDetail.OfEnrollment).SingleAsync(cancellationToken);
        var next = EnrollmentStatusRule.Next(enrollment.Status);
        var subject = Subject.Enrollment(asked.Enrollment);
        var page = new EnrollmentPage
        {
            Customer = asked.Customer,
            Name = ItemWords.FullName(person.FirstName, person.LastName),
            Enrollment = enrollment,
            Input = Shown(enrollment, typed, isConflict, OfficeClock.DayOf(act.At)),
            SavedBy = isConflict ? await db.LastSavedByAsync(subject, Saves, cancellationToken) : null,
            CanEnroll = who.Can(Permission.EditCustomers) && next.Contains(EnrollmentStatus.Enrolled),
            CanClose = who.Can(Permission.EditCustomers) && next.Contains(EnrollmentStatus.Closed),
            CanEdit = who.Can(Permission.EditCustomers),
            CanAssign = who.Can(Permission.AssignPlanners),
            Eligibility = FactSection.Of(
                asked.Customer, FactTopic.Eligibility, await facts.EligibilityAsync(found.Id, cancellationToken), who.Can(Permission.EditCustomers) ? [enrollment] : []),
            Planners = await PlannersAsync(enrollment, found.OfficeId, cancellationToken),
            History = await new EnrollmentHistory(db).ReadAsync(found, cancellationToken),
        };
        db.LogAccess(AccessKind.RecordOpened, subject, act);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }

    /// <summary>What was typed over what is on file. Only a page that shows the other save moves on to its version.</summary>
    private static EnrollmentInput Shown(EnrollmentDetail enrollment, EnrollmentInput? typed, bool isConflict, DateOnly today) => new()
    {
        Version = isConflict ? enrollment.Version : typed?.Version ?? enrollment.Version,
        EnrolledOn = typed?.EnrolledOn ?? OfficeFormat.Date(today),
        ExitStands = typed?.ExitStands is true,
        Reason = typed?.Reason,
        Planner = typed?.Planner ?? enrollment.PlannerId?.ToString(CultureInfo.InvariantCulture),
        CustomerType = typed?.CustomerType ?? (enrollment.CustomerType == CustomerType.NotSet ? null : enrollment.CustomerType.ToString()),
    };

    /// <summary>The planners who reach it, and the present one also when they do not any more.</summary>
    private async Task<IReadOnlyList<Choice>> PlannersAsync(EnrollmentDetail enrollment, long? officeId, CancellationToken cancellationToken)
    {
        var planners = await choices.PlannersAsync(enrollment.LwiaNumber, officeId, enrollment.Program, cancellationToken);
        var present = enrollment.PlannerId?.ToString(CultureInfo.InvariantCulture);
        return present is null || planners.Any(planner => planner.Value == present) ? planners : [new(present, enrollment.Planner!), .. planners];
    }
}
