using System.Globalization;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
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

public sealed class OpenEnrollment(ResourceRoomDb db, EnrollmentChoices choices, OfficeClock clock)
{
    private static readonly Type[] Saves =
        [typeof(EnrollmentRecorded), typeof(ApplicantEnrolled), typeof(EnrollmentClosed), typeof(EnrollmentExited), typeof(EnrollmentExitUndone), typeof(EnrollmentExitMoved), typeof(PlannerAssigned), typeof(CustomerTypeChanged), typeof(EnrollmentFactRecorded)];

    /// <param name="asked">Which enrollment.</param>
    /// <param name="typed">What was typed; null when the page is opened.</param>
    /// <param name="isConflict">Whether someone else saved first.</param>
    /// <param name="who">Who asks.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<EnrollmentPage?> ExecuteAsync(
        EnrollmentAddress asked, EnrollmentInput? typed, bool isConflict, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        var rows = db.Enrollments.Where(row => row.PublicId == asked.Enrollment && row.Participant.PublicId == asked.Customer);
        if (await FindAsync(rows.VisibleTo(who), asked.Customer, cancellationToken) is not { Enrollment: var enrollment } found)
        {
            await db.LogOutOfScopeAsync(rows, Subject.Enrollment(asked.Enrollment), act);
            return null;
        }

        var next = EnrollmentStatusRule.Next(enrollment.Status);
        var subject = Subject.Enrollment(asked.Enrollment);
        var page = new EnrollmentPage
        {
            Customer = asked.Customer,
            Name = found.Name,
            Enrollment = enrollment,
            Input = Shown(enrollment, typed, isConflict, OfficeClock.DayOf(act.At)),
            SavedBy = isConflict ? await db.LastSavedByAsync(subject, Saves, cancellationToken) : null,
            CanEnroll = who.Can(Permission.EditCustomers) && next.Contains(EnrollmentStatus.Enrolled),
            CanClose = who.Can(Permission.EditCustomers) && next.Contains(EnrollmentStatus.Closed),
            CanEdit = who.Can(Permission.EditCustomers),
            CanAssign = who.Can(Permission.AssignPlanners),
            Eligibility = FactSection.Of(
                asked.Customer, FactTopic.Eligibility, found.Eligibility, who.Can(Permission.EditCustomers) ? [enrollment] : []),
            Planners = await PlannersAsync(enrollment, cancellationToken),
            History = await new EnrollmentHistory(db).ReadAsync(enrollment, found.Planners, cancellationToken),
        };
        db.LogAccess(AccessKind.RecordOpened, subject, act);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }

    // One query on purpose: facts and planners of one enrollment are few, and a page makes at most six trips.
    private async Task<Found?> FindAsync(IQueryable<Enrollment> rows, Guid customer, CancellationToken cancellationToken)
    {
        var people = db.Participants.Where(person => person.PublicId == customer);
        var found = await rows.AsSingleQuery().Select(EnrollmentDetail.OfEnrollment)
            .Select(detail => new
            {
                Detail = detail,
                FirstName = people.Select(person => person.FirstName).First(),
                LastName = people.Select(person => person.LastName).First(),
                Eligibility = db.EnrollmentFacts.Where(fact => fact.EnrollmentId == detail.Id && fact.Kind < FactKind.SecondaryDiploma)
                    .OrderByDescending(fact => fact.On).ThenByDescending(fact => fact.Id).AsQueryable().Select(FactLine.OfFact).ToList(),
                Planners = db.PlannerChanges.Where(change => change.EnrollmentId == detail.Id)
                    .Select(change => new
                    {
                        change.BeforeId,
                        Before = db.Users.Where(account => account.Id == change.BeforeId).Select(account => account.DisplayName).FirstOrDefault(),
                        change.AfterId,
                        After = db.Users.Where(account => account.Id == change.AfterId).Select(account => account.DisplayName).FirstOrDefault(),
                    })
                    .ToList(),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new Found(
            found.Detail, ItemWords.FullName(found.FirstName, found.LastName), found.Eligibility,
            found.Planners.SelectMany(change => new[] { (Id: change.BeforeId, Name: change.Before), (Id: change.AfterId, Name: change.After) })
                .Where(planner => planner is { Id: not null, Name: not null }).DistinctBy(planner => planner.Id)
                .ToDictionary(planner => planner.Id!.Value, planner => planner.Name!));
    }

    private sealed record Found(EnrollmentDetail Enrollment, string Name, IReadOnlyList<FactLine> Eligibility, IReadOnlyDictionary<long, string> Planners);

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
    private async Task<IReadOnlyList<Choice>> PlannersAsync(EnrollmentDetail enrollment, CancellationToken cancellationToken)
    {
        var planners = await choices.PlannersAsync(enrollment.LwiaNumber, enrollment.OfficeId, enrollment.Program, cancellationToken);
        var present = enrollment.PlannerId?.ToString(CultureInfo.InvariantCulture);
        return present is null || planners.Any(planner => planner.Value == present) ? planners : [new(present, enrollment.Planner!), .. planners];
    }
}
