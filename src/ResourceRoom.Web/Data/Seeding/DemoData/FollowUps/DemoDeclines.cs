using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.FollowUp;
using ResourceRoom.Domain.FollowUp.Counting;
using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.Seeding.DemoData.FollowUps;

/// <summary>Youth who declined follow-up: one for each reason, and one who came back.</summary>
internal sealed class DemoDeclines(User planner, DateTime now)
{
    private static readonly int Service = ReferenceData.PlanServiceRows.IdOf(FollowUpServices.Container);

    private readonly DateOnly today = OfficeClock.DayOf(now);

    /// <param name="enrollments">All enrollments.</param>
    /// <param name="steps">All steps, of which some get another status.</param>
    public IEnumerable<object> Of(IEnumerable<Enrollment> enrollments, IEnumerable<Step> steps)
    {
        var services = steps.Where(step => step.ServiceId == Service).ToLookup(step => step.EnrollmentId);
        var youth = enrollments
            .Where(row => row is { Status: EnrollmentStatus.Exited, ExitedOn: not null } && row.Program.IsYouth())
            .Where(row => new FollowUpYear(row.ExitedOn!.Value).Contains(today))
            .OrderBy(row => row.LwiaNumber == planner.LwiaNumber ? 0 : 1).ThenBy(row => row.ExitedOn).ThenBy(row => row.Id).ToList();
        var lost = youth.Find(row => DayGivenUp(row) < today);
        var asked = youth.Where(row => row != lost && DayOfRequest(row).AddDays(20) < today).Take(2).ToList();
        var rows = asked.SelectMany(row => OptedOut(row, services[row.Id].FirstOrDefault() ?? New(row))).ToList();
        if (rows is [.., FollowUpDecline last])
        {
            TakeBack(last, last.On.AddDays(15));
        }

        return lost is null ? rows : rows.Concat(GivenUp(lost, services[lost.Id].FirstOrDefault() ?? New(lost)));
    }

    private static DateOnly DayGivenUp(Enrollment row) => new FollowUpYear(row.ExitedOn!.Value).SixthMonth.AddDays(4);

    private static DateOnly DayOfRequest(Enrollment row) => row.ExitedOn!.Value.AddDays(100);

    private Step New(Enrollment row)
    {
        var (on, at) = (row.ExitedOn!.Value, At(row.ExitedOn.Value));
        return new Step
        {
            PublicId = Guid.CreateVersion7(at),
            ParticipantId = row.ParticipantId,
            EnrollmentId = row.Id,
            ServiceId = Service,
            Status = StepStatus.Planned,
            Statuses = [new StepStatusChange { Status = StepStatus.Planned, At = at, ById = planner.Id }],
            ScheduledStart = on,
            ScheduledEnd = on.AddYears(1),
            CreatedAt = at,
            CreatedById = planner.Id,
        };
    }

    private IEnumerable<object> OptedOut(Enrollment row, Step step)
    {
        var on = DayOfRequest(row);
        var note = Note(row, on, NoteKind.CustomerRequestedNoFollowUp);
        yield return note;
        yield return Declined(row, step, on, DeclineReason.OptingOut, note);
    }

    private IEnumerable<object> GivenUp(Enrollment row, Step step)
    {
        yield return Note(row, row.ExitedOn!.Value.AddDays(40), NoteKind.FollowUp);
        yield return Note(row, row.ExitedOn!.Value.AddDays(130), NoteKind.FollowUp);
        yield return Declined(row, step, DayGivenUp(row), DeclineReason.UnableToLocate, note: null);
    }

    private FollowUpDecline Declined(Enrollment row, Step step, DateOnly on, DeclineReason reason, CaseNote? note)
    {
        Change(step, StepStatus.OfferedButDeclined, on, reason: null);
        return new FollowUpDecline
        {
            ParticipantId = row.ParticipantId,
            EnrollmentId = row.Id,
            StepId = 0,
            Step = step,
            Reason = reason,
            On = on,
            IsAttemptAttested = reason == DeclineReason.UnableToLocate,
            IsDocumentationAttested = true,
            Note = note,
            CreatedAt = At(on),
            CreatedById = planner.Id,
        };
    }

    private void TakeBack(FollowUpDecline decline, DateOnly on)
    {
        Change(decline.Step, StepStatus.Planned, on, "Called and asked for help with a new job.");
        (decline.TakenBackOn, decline.TakenBackAt, decline.TakenBackById) = (on, At(on), planner.Id);
    }

    private void Change(Step step, StepStatus status, DateOnly on, string? reason)
    {
        step.Status = status;
        step.Statuses.Add(new StepStatusChange { Status = status, Reason = reason, At = At(on), ById = planner.Id });
    }

    private CaseNote Note(Enrollment row, DateOnly on, NoteKind kind)
    {
        var isRequest = kind == NoteKind.CustomerRequestedNoFollowUp;
        return new CaseNote
        {
            PublicId = Guid.CreateVersion7(At(on)),
            ParticipantId = row.ParticipantId,
            Kind = kind,
            On = on,
            Subject = isRequest ? "Customer requested no follow-up be made" : "No answer",
            Body = isRequest
                ? "Wrote by text: “Please don’t call me any more, I am fine.” I answered what follow-up can offer until the end of the year. The request stands."
                : "The number is out of service. Wrote to the address on file and to the advocate.",
            Outcome = isRequest ? null : NoteOutcome.AttemptedNoResponse,
            Method = isRequest ? null : NoteMethod.Phone,
            CreatedAt = At(on),
            CreatedById = planner.Id,
        };
    }

    private static DateTime At(DateOnly on) => OfficeClock.InstantOf(on, new TimeOnly(14, 5));
}
