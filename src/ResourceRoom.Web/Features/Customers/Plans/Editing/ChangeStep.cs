using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

/// <summary>Changes a step: all that the planner's form holds, or nothing.</summary>
public sealed class ChangeStep(ResourceRoomDb db, PlanServiceCatalog catalog, DeclineRecorder declines, OfficeClock clock)
{
    public Task<ChangeStepOutcome> ExecuteAsync(
        Guid customer, Guid step, EditStepInput input, IReadOnlyList<Guid> attached, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => ChangeAsync(customer, step, input, attached, new Act(who, clock.Now), cancellationToken));

    private async Task<ChangeStepOutcome> ChangeAsync(
        Guid customer, Guid publicId, EditStepInput input, IReadOnlyList<Guid> attached, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is null
            || await db.FindStepAsync(customer, publicId, act, cancellationToken) is not { } step
            || await db.ReadStepLinksAsync(step, input, cancellationToken) is not { } links)
        {
            return new ChangeStepOutcome.NotThere();
        }

        AskedDecline? decline = null;
        if (input.AskedDecline(step) is { } asked && (decline = await declines.ReadAsync(step, asked, attached, act, cancellationToken)) is null)
        {
            return new ChangeStepOutcome.NotThere();
        }

        // Before the version: the same form sent twice has nothing left to change.
        var reason = TypedText.Clean(input.Reason);
        var (before, after) = (StepValues.Of(step), input.ToValues(step));
        if (before == after && !links.Differ && decline?.IsRepeated(act.Who.AccountId) != false && (reason is null || step.Version != input.Version))
        {
            return new ChangeStepOutcome.Saved();
        }

        if (step.Version != input.Version)
        {
            return new ChangeStepOutcome.Conflict();
        }

        var edit = new StepEdit(step, after, reason, links, decline);
        if (await FaultsAsync(edit, act, cancellationToken) is [_, ..] faults)
        {
            // Someone may have saved between our reads; then the faults are about their decline, and it is they who must be shown.
            return await db.Steps.AnyAsync(row => row.Id == step.Id && row.Version != step.Version, cancellationToken)
                ? new ChangeStepOutcome.Conflict()
                : new ChangeStepOutcome.Refused(faults);
        }

        if (decline is not null)
        {
            declines.Add(decline, act);
        }
        else if (before.Status == StepStatus.OfferedButDeclined && after.Status != before.Status)
        {
            await declines.TakeBackAsync(step, act, cancellationToken);
        }

        LogChanges(step, before, after, reason, act);
        Link(step, links, act);
        after.ApplyTo(step, act);
        db.BumpVersion(step);
        await db.SaveChangesAsync(cancellationToken);
        return new ChangeStepOutcome.Saved();
    }

    private async Task<List<StepFault>> FaultsAsync(StepEdit edit, Act act, CancellationToken cancellationToken)
    {
        if (edit.Decline is { IsForYouth: false } adult)
        {
            return [.. adult.Faults()];
        }

        var (step, after, links) = (edit.Step, edit.After, edit.Links);
        var before = StepValues.Of(step);
        var dates = new StepDatesFacts
        {
            Status = after.Status,
            Dates = after.Dates,
            EnrolledOn = step.IsSynced ? null : step.Enrollment.EnrolledOn,
            Today = OfficeClock.DayOf(act.At),
        };
        List<StepFault> faults = [.. LinkFaults(links), .. edit.Decline?.Faults() ?? StatusFaults(before.Status, after.Status, edit.Reason)];
        if (before.Status != after.Status || before.Dates != after.Dates)
        {
            faults.AddRange(StepDatesRule.FaultsOf(dates).Select(why => new StepFault.WrongDate(why, dates, step.MarkedDoneOn)));
        }

        faults.AddRange(SupportiveServiceRule.WhyNot(new SupportiveServiceFacts
        {
            Category = step.Service.Category,
            Status = after.Status,
            IsFundingConfirmed = after.IsFundingConfirmed,
            IsNeedConfirmed = after.IsNeedConfirmed,
            IsLinked = links.Goals.Count + links.Barriers.Count > 0,
        }).Select(gap => new StepFault.Unconfirmed(gap)));
        if (await WhyNotAfterExitAsync(step, after, cancellationToken) is { } ended && (ended == AfterExitRefusal.EnrollmentClosed || !before.IsGivenAs(after)))
        {
            faults.Add(new StepFault.EnrollmentEnded(ended, after.Dates));
        }

        return faults;
    }

    private static IEnumerable<StepFault> LinkFaults(StepLinks links) =>
    [
        .. links.NewGoals
            .Select(goal => (goal.Words, Why: GoalRule.WhyNotAssign(goal.RemovedAt is null ? goal.Status : null)))
            .Where(goal => goal.Why is not null)
            .Select(goal => new StepFault.GoalRefused(goal.Why!.Value, goal.Words)),
        .. links.Barriers.Where(barrier => barrier.RemovedAt is not null).Select(barrier => new StepFault.BarrierGone(barrier.Kind)),
    ];

    private static IEnumerable<StepFault> StatusFaults(StepStatus from, StepStatus to, string? reason)
    {
        if (StepStatusRule.WhyNot(from, to, reason is not null) is { } why)
        {
            yield return new StepFault.StatusRefused(why, from, to);
        }

        if (from == to && reason is not null)
        {
            yield return new StepFault.ReasonUnused();
        }
    }

    private async Task<AfterExitRefusal?> WhyNotAfterExitAsync(Step step, StepValues after, CancellationToken cancellationToken) =>
        AfterExitRule.WhyNot(new AfterExitFacts
        {
            Enrollment = step.Enrollment.ToFacts(),
            IsNew = false,
            Category = step.Service.Category,
            Hold = (await catalog.ReadHoldsAsync(cancellationToken)).Of(step.Service.Code, step.Enrollment.Program),
            Status = after.Status,
            Dates = after.Dates,
        });

    private void LogChanges(Step step, StepValues before, StepValues after, string? reason, Act act)
    {
        var subject = Subject.Step(step.PublicId);
        if (before.Status != after.Status)
        {
            db.LogEvent(new StepStatusChanged(before.Status, after.Status, reason), subject, act);
            step.Statuses.Add(new StepStatusChange { Status = after.Status, Reason = reason, At = act.At, ById = act.Who.AccountId });
        }

        if (before.ChangesTo(after) is [_, ..] changes)
        {
            db.LogEvent(new StepChanged(changes), subject, act);
        }
    }

    private void Link(Step step, StepLinks links, Act act)
    {
        var subject = Subject.Step(step.PublicId);
        foreach (var goal in links.NewGoals)
        {
            step.Goals.Add(new StepGoal { StepId = step.Id, GoalId = goal.Id });
            db.LogEvent(new StepAssigned(goal.PublicId), subject, act);
        }

        foreach (var link in links.OldGoals)
        {
            db.Remove(link);
            db.LogEvent(new StepUnassigned(link.Goal.PublicId), subject, act);
        }

        foreach (var barrier in links.NewBarriers)
        {
            step.Barriers.Add(new StepBarrier { StepId = step.Id, BarrierId = barrier.Id });
            db.LogEvent(new StepBarrierAdded(barrier.PublicId), subject, act);
        }

        foreach (var link in links.OldBarriers)
        {
            db.Remove(link);
            db.LogEvent(new StepBarrierRemoved(link.Barrier.PublicId), subject, act);
        }
    }

    /// <param name="Step">The step.</param>
    /// <param name="After">What it is to be.</param>
    /// <param name="Reason">Why it gets another status.</param>
    /// <param name="Links">Its goals and barriers.</param>
    /// <param name="Decline">The decline that is asked for with it.</param>
    private sealed record StepEdit(Step Step, StepValues After, string? Reason, StepLinks Links, AskedDecline? Decline) : Unlogged;
}
