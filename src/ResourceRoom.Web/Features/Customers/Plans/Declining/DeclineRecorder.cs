using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Plans.Declining;

/// <summary>What the status <i>Offered but declined</i> and the one after it do to a customer's follow-up. The caller saves.</summary>
[Scoped]
public sealed class DeclineRecorder(ResourceRoomDb db, FileStore files, IValidator<DeclineInput> validator)
{
    /// <summary>Null when a note was chosen that is not this customer's; a try on one is logged.</summary>
    internal async Task<AskedDecline?> ReadAsync(
        Step step, DeclineInput input, IReadOnlyList<Guid> attached, Act act, CancellationToken cancellationToken)
    {
        CaseNote? linked = null;
        if (input.LinkedNote is { } key && input.ChosenReason != DeclineReason.UnableToLocate && step.Enrollment.Program.IsYouth())
        {
            var asked = db.CaseNotes.Where(row => row.PublicId == key);
            linked = await asked.SingleOrDefaultAsync(row => row.ParticipantId == step.ParticipantId, cancellationToken);
            if (linked is null)
            {
                await db.LogOutOfScopeAsync(asked, Subject.CaseNote(key), act);
                return null;
            }
        }

        var held = await files.HeldAsync(attached, act, cancellationToken);
        return new AskedDecline
        {
            Step = step,
            Input = input,
            On = OfficeClock.DayOf(act.At),
            Linked = linked,
            Files = held,
            IsFileGone = held.Count < attached.Count,
            IsDeathRecorded = await db.IsDeathRecordedAsync(step.ParticipantId, cancellationToken),
            EntryFaults = validator.Validate(input).Errors,
            History = await HistoryAsync(step, cancellationToken),
            InForce = await InForce(step).Include(row => row.Note).FirstOrDefaultAsync(cancellationToken),
        };
    }

    /// <summary>Adds the decline, and the note that was written with it.</summary>
    internal void Add(AskedDecline asked, Act act)
    {
        var (step, input) = (asked.Step, asked.Input);
        var isOptingOut = asked.Reason == DeclineReason.OptingOut;
        var note = isOptingOut ? asked.Linked ?? db.AddNote(step.Enrollment.Participant, input.ToNote(), step.Id, asked.Files, act) : null;
        db.FollowUpDeclines.Add(new FollowUpDecline
        {
            ParticipantId = step.ParticipantId,
            EnrollmentId = step.EnrollmentId,
            StepId = step.Id,
            Reason = asked.Reason,
            On = asked.On,
            IsAttemptAttested = asked.IsAttemptAttested,
            IsDocumentationAttested = input.Documented,
            Note = note,
            CreatedAt = act.At,
            CreatedById = act.Who.AccountId,
        });
        db.LogEvent(
            new FollowUpDeclined
            {
                Participant = step.Enrollment.Participant.PublicId,
                Enrollment = step.Enrollment.PublicId,
                ExitOn = asked.History!.ExitOn,
                Reason = asked.Reason,
                Note = note?.PublicId,
            },
            Subject.Step(step.PublicId),
            act);
        if (step.Status == StepStatus.OfferedButDeclined)
        {
            // Declined once more, after another exit: the history of the status says so, though the status stays.
            step.Statuses.Add(new StepStatusChange { Status = step.Status, At = act.At, ById = act.Who.AccountId });
        }
    }

    /// <summary>Takes back what is in force of a step, because it gets another status.</summary>
    internal async Task TakeBackAsync(Step step, Act act, CancellationToken cancellationToken)
    {
        var today = OfficeClock.DayOf(act.At);
        foreach (var decline in await InForce(step).OrderBy(row => row.Id).ToListAsync(cancellationToken))
        {
            (decline.TakenBackOn, decline.TakenBackAt, decline.TakenBackById) = (today, act.At, act.Who.AccountId);
            db.LogEvent(new FollowUpDeclineTakenBack(decline.On, today), Subject.Step(step.PublicId), act);
        }
    }

    private IQueryable<FollowUpDecline> InForce(Step step) => db.FollowUpDeclines.InForce().Where(row => row.StepId == step.Id);

    private async Task<FollowUpHistory?> HistoryAsync(Step step, CancellationToken cancellationToken)
    {
        await foreach (var exit in db.ReadHistoriesAsync([step.ParticipantId], cancellationToken))
        {
            if (exit.Ended.Any(ended => ended.Id == step.EnrollmentId))
            {
                return exit.History;
            }
        }

        return null;
    }
}
