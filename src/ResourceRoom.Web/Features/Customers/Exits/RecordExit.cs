using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exits;

public abstract record ExitOutcome
{
    private ExitOutcome()
    {
    }

    public sealed record NotThere : ExitOutcome;

    public sealed record Saved(Guid Exit) : ExitOutcome;

    public sealed record FormReused : ExitOutcome;

    /// <summary>The exit would end other enrollments than the page said.</summary>
    public sealed record OthersOpen : ExitOutcome;

    public sealed record Refused(ExitRefusal Why, ExitStep? Step) : ExitOutcome;
}

/// <summary>Ends all open enrollments of a customer together, in other areas too (contract: common exit).</summary>
public sealed class RecordExit(ResourceRoomDb db, ParticipantItems items, OfficeClock clock)
{
    public Task<ExitOutcome> ExecuteAsync(Guid customer, ExitInput input, FormKey form, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => RecordAsync(customer, input, form, new Act(who, clock.Now), cancellationToken));

    private async Task<ExitOutcome> RecordAsync(Guid customer, ExitInput input, FormKey form, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindPlannedCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            return new ExitOutcome.NotThere();
        }

        if (await db.SentBeforeAsync(form, act, cancellationToken) is { } sent)
        {
            return sent.IsSame ? new ExitOutcome.Saved(Guid.Parse(sent.Result)) : new ExitOutcome.FormReused();
        }

        var today = OfficeClock.DayOf(act.At);
        var found = await db.ReadExitCaseAsync(person.Id, today, cancellationToken);
        if (ExitRule.WhyNot(found.Facts, input.Day) is { } why)
        {
            return new ExitOutcome.Refused(why, StepOf(found, why));
        }

        var ends = found.Facts.Open.Select(open => found.Enrollments[open.Id]).ToList();
        if (!ends.Select(row => row.PublicId).ToHashSet().SetEquals(input.Ends ?? []))
        {
            return new ExitOutcome.OthersOpen();
        }

        var exit = new CustomerExit
        {
            PublicId = Guid.CreateVersion7(act.At),
            ParticipantId = person.Id,
            On = input.Day,
            RecordedOn = today,
            Reason = input.ChosenReason,
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
            Ended = [.. ends.Select(row => new EndedEnrollment { EnrollmentId = row.Id })],
        };
        db.Exits.Add(exit);
        foreach (var recorded in ExitRule.Record(found.Facts, input.Day).Where(row => ends.Exists(end => end.Id == row.Id)))
        {
            var row = found.Enrollments[recorded.Id];
            (row.Status, row.ExitedOn, row.ExitRecordedOn) = (EnrollmentStatus.Exited, recorded.Exit!.On, recorded.Exit.RecordedOn);
            db.LogEvent(new EnrollmentExited(exit.PublicId, exit.On), Subject.Enrollment(row.PublicId), act);
        }

        await db.KeepRegistrationAsync(person, today, cancellationToken);
        items.Classify(person);
        db.BumpVersion(person);
        db.LogEvent(new ExitRecorded(customer, exit.On, exit.Reason), Subject.Exit(exit.PublicId), act);
        db.AddSubmission(form, exit.PublicId.ToString(), act);
        await db.SaveChangesAsync(cancellationToken);
        return new ExitOutcome.Saved(exit.PublicId);
    }

    private static ExitStep? StepOf(ExitCase found, ExitRefusal why) => why.StepId is { } id
        ? new ExitStep(found.Steps[id].PublicId, found.Steps[id].Service.Name, ExitRule.LastService(found.Facts)?.On)
        : null;
}
