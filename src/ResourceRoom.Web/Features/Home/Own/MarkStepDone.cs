using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Inbox;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Home.Own;

/// <summary>A customer says that a step is done, or takes that back. The planner, who confirms it, finds it in the inbox.</summary>
public sealed class MarkStepDone(ResourceRoomDb db, OfficeClock clock)
{
    /// <param name="publicId">The step.</param>
    /// <param name="on">The day it was done; null takes the mark back.</param>
    /// <param name="who">The customer.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public Task<ActResult<string, OwnStepRefusal>?> ExecuteAsync(Guid publicId, DateOnly? on, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => MarkAsync(publicId, on, new Act(who, clock.Now), cancellationToken));

    private async Task<ActResult<string, OwnStepRefusal>?> MarkAsync(Guid publicId, DateOnly? on, Act act, CancellationToken cancellationToken)
    {
        var person = await db.FindOwnRecordAsync(act.Who, cancellationToken);
        if (person is not null)
        {
            await db.HoldPlanAsync(person.Id, cancellationToken);
        }

        var step = person is null
            ? null
            : await db.StepsOf(person.Id).SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken);
        if (step?.IsSeenByCustomer() is not true)
        {
            // Nothing of the plan is to be saved with the line.
            db.ChangeTracker.Clear();
            await db.LogOutOfScopeAsync(db.Steps.Where(row => row.PublicId == publicId), Subject.Step(publicId), act);
            return null;
        }

        // The same form sent twice has nothing left to change.
        var service = step.Service.Name;
        if (step.MarkedDoneOn == on)
        {
            return new(service);
        }

        if (OwnStepRule.WhyNot(step.Status, step.Enrollment.Status == EnrollmentStatus.Closed) is { } why)
        {
            return new(service, why);
        }

        if (on is { } done && OwnStepRule.IsBeforeItBegan(done, step.ActualStart))
        {
            return new(service, OwnStepRefusal.BeforeItBegan);
        }

        step.MarkedDoneOn = on;
        await TellPlannerAsync(person!, publicId, isDone: on is not null, act, cancellationToken);
        db.LogEvent(on is { } day ? new StepMarkedDone(day) : new StepDoneTakenBack(), Subject.Step(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return new(service);
    }

    private Task TellPlannerAsync(Participant person, Guid step, bool isDone, Act act, CancellationToken cancellationToken)
    {
        var path = Links.CustomerStep(person.PublicId, step);
        return isDone
            ? db.TellPlannerAsync(person.Id, InboxKind.StepDone, "A customer marked a step as done", path, act, cancellationToken)
            : db.TakeBackNoticesAsync(person.Id, InboxKind.StepDone, path, cancellationToken);
    }
}
