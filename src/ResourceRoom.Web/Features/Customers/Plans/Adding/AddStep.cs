using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Adding;

/// <summary>Adds a step to a plan, planned and unassigned.</summary>
public sealed class AddStep(ResourceRoomDb db, PlanServiceCatalog catalog, OfficeClock clock)
{
    public Task<AddStepOutcome> ExecuteAsync(
        Guid customer, Guid enrollment, AddStepInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => AddAsync(customer, enrollment, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<AddStepOutcome> AddAsync(
        Guid customer, Guid enrollmentId, AddStepInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person
            || await db.FindEnrollmentAsync(customer, enrollmentId, act, cancellationToken) is not { } enrollment)
        {
            return new AddStepOutcome.NotThere();
        }

        var service = await catalog.Rows.SingleOrDefaultAsync(row => row.Code == input.Service, cancellationToken);
        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame && service is not null ? new AddStepOutcome.Added(service.Name) : new AddStepOutcome.FormReused();
        }

        if (service is null || !await catalog.OfferedOn(OfficeClock.DayOf(act.At)).AnyAsync(row => row.Id == service.Id, cancellationToken))
        {
            return new AddStepOutcome.NotOffered();
        }

        if (await WhyNotAsync(enrollment, service, cancellationToken) is { } why)
        {
            return new AddStepOutcome.Refused(why);
        }

        var same = await db.Steps.AsNoTracking().Where(row => row.ParticipantId == person.Id && row.ServiceId == service.Id && row.RemovedAt == null)
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        if (same.Count > input.Seen)
        {
            return new AddStepOutcome.AddedMeanwhile(service.Name, await db.NameOfAsync(same[^1].CreatedById, cancellationToken));
        }

        var step = New(person.Id, enrollment, service, act);
        db.Steps.Add(step);
        db.LogEvent(new StepAdded(customer, enrollment.PublicId, service.Code), Subject.Step(step.PublicId), act);
        db.AddSubmission(form, step.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new AddStepOutcome.Added(service.Name);
    }

    private async Task<AfterExitRefusal?> WhyNotAsync(Enrollment enrollment, PlanService service, CancellationToken cancellationToken) =>
        AfterExitRule.WhyNot(new AfterExitFacts
        {
            Enrollment = enrollment.ToFacts(),
            IsNew = true,
            Category = service.Category,
            Hold = (await catalog.ReadHoldsAsync(cancellationToken)).Of(service.Code, enrollment.Program),
            Status = StepStatus.Planned,
            Dates = StepDates.None,
        });

    private static Step New(long person, Enrollment enrollment, PlanService service, Act act) => new()
    {
        PublicId = Guid.CreateVersion7(act.At),
        ParticipantId = person,
        EnrollmentId = enrollment.Id,
        ServiceId = service.Id,
        Status = StepStatus.Planned,
        Statuses = [new StepStatusChange { Status = StepStatus.Planned, At = act.At, ById = act.Who.AccountId }],
        CreatedAt = act.At,
        CreatedById = act.Who.AccountId,
    };
}
