using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>When an exit is due, and which exit dates can be recorded (20 CFR 677.150(c)).</summary>
public static class ExitRule
{
    /// <summary>Whole days without a qualifying service after which an exit is due.</summary>
    public const int DaysWithoutService = 90;

    /// <summary>The first day with 90 whole days behind the last service: due on 04/16/2026 after a service on 01/15/2026.</summary>
    public static DateOnly DueOn(DateOnly lastService) => lastService.AddDays(DaysWithoutService + 1);

    /// <summary>
    /// The last qualifying day, up to today: an actual start or end of a completed or in-progress step of an open enrollment
    /// whose service holds off an exit. Null if there is none.
    /// </summary>
    public static QualifyingDay? LastService(ExitFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Open is not [_, ..] open)
        {
            return null;
        }

        QualifyingDay? last = null;
        var days = StepsOf(facts, open)
            .Where(held => held.Step.Status is StepStatus.Completed or StepStatus.InProgress && held.Hold != ExitHold.Never)
            .SelectMany(held => held.Step.Dates.Actual.Select(day => new QualifyingDay(day, held.Step.Id, held.Hold)))
            .Where(day => day.On <= facts.Today)
            .OrderBy(day => day.On).ThenByDescending(day => day.Hold).ThenBy(day => day.StepId);
        foreach (var day in days)
        {
            var counts = day.Hold == ExitHold.Always || day.On < DueOn(CountedFrom(open, last, day.On));
            if (counts && (last is null || day.On > last.Value.On))
            {
                last = day;
            }
        }

        return last;
    }

    /// <summary>
    /// The exit that follows from what is known today, if nothing more is recorded; null if no enrollment is open. It is due
    /// once 90 whole days have passed and no planned step is still to come (its own day counts as to come [ours]).
    /// </summary>
    public static ExpectedExit? Expect(ExitFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Open is not [_, ..] open)
        {
            return null;
        }

        // An enrollment without a service yet waits from its first day: no exit can lie before it.
        var last = LastService(facts);
        var firstDay = LastToBegin(open).EnrolledOn!.Value;
        var exitOn = last?.On > firstDay ? last.Value.On : firstDay;
        var planned = PlannedSteps(facts, open);
        var heldOffUntil = planned is [.., { Dates.ScheduledStart: { } latest }] ? DayAfter(latest) : DateOnly.MinValue;
        return new ExpectedExit(exitOn, heldOffUntil > DueOn(exitOn) ? heldOffUntil : DueOn(exitOn));
    }

    /// <summary>The exit to suggest today; null if none is due yet, or no enrollment is open.</summary>
    public static ExitSuggestion? Suggest(ExitFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (Expect(facts) is not { } due || facts.Today < due.From)
        {
            return null;
        }

        return new ExitSuggestion
        {
            ExitOn = due.ExitOn,
            From = due.From,
            DaysWaiting = facts.Today.DayNumber - due.From.DayNumber,
            Ends = facts.Open,
            LastService = LastService(facts),
            NeverStarted = [.. PlannedSteps(facts, facts.Open).Select(step => step.Id)],
            InProgress = [.. StepsOf(facts, facts.Open).Where(held => held.Step.Status == StepStatus.InProgress).Select(held => held.Step.Id).Order()],
        };
    }

    /// <summary>The first reason why this exit date cannot be recorded today, or null if it can.</summary>
    public static ExitRefusal? WhyNot(ExitFacts facts, DateOnly exitOn)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Open is not [_, ..] open)
        {
            return new(ExitRefusalReason.NotEnrolled, Limit: null);
        }

        if (exitOn > facts.Today)
        {
            return new(ExitRefusalReason.InTheFuture, facts.Today);
        }

        var begun = LastToBegin(open);
        var last = LastService(facts);
        return exitOn switch
        {
            _ when exitOn < last?.On => new(ExitRefusalReason.BeforeLastService, Later(last.Value.On, begun), last.Value.StepId),
            _ when exitOn < begun.EnrolledOn => new(ExitRefusalReason.BeforeFirstDay, begun.EnrolledOn, EnrollmentId: begun.Id),
            _ => null,
        };
    }

    /// <summary>All enrollments as they are once the exit is recorded today: the open ones end together (common exit).</summary>
    public static IReadOnlyList<EnrollmentFacts> Record(ExitFacts facts, DateOnly exitOn)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var exit = new ExitDates(exitOn, facts.Today);
        return [.. facts.Enrollments.Select(enrollment => enrollment.IsOpen
            ? enrollment with { Status = EnrollmentStatus.Exited, Exit = exit }
            : enrollment)];
    }

    /// <summary>The last qualifying day so far, or the first day of an enrollment that began since.</summary>
    private static DateOnly CountedFrom(IReadOnlyList<EnrollmentFacts> open, QualifyingDay? last, DateOnly day)
    {
        var firstDays = open.Select(enrollment => enrollment.EnrolledOn!.Value).Order().ToList();
        var begun = firstDays.FindLast(first => first <= day);
        var earliest = last?.On ?? firstDays[0];
        return begun > earliest ? begun : earliest;
    }

    private static IEnumerable<(StepFacts Step, ExitHold Hold)> StepsOf(ExitFacts facts, IReadOnlyList<EnrollmentFacts> open)
    {
        var programs = open.ToDictionary(enrollment => enrollment.Id, enrollment => enrollment.Program);
        return facts.Steps
            .Where(step => !step.IsWithdrawn && programs.ContainsKey(step.EnrollmentId))
            .Select(step => (step, facts.Holds.Of(step.Service, programs[step.EnrollmentId])));
    }

    private static IReadOnlyList<StepFacts> PlannedSteps(ExitFacts facts, IReadOnlyList<EnrollmentFacts> open) => [.. StepsOf(facts, open)
        .Where(held => held is { Hold: ExitHold.Always, Step: { Status: StepStatus.Planned, Dates.ScheduledStart: not null } })
        .Select(held => held.Step)
        .OrderBy(step => step.Dates.ScheduledStart).ThenBy(step => step.Id)];

    private static EnrollmentFacts LastToBegin(IReadOnlyList<EnrollmentFacts> open) => open.MaxBy(enrollment => enrollment.EnrolledOn)!;

    private static DateOnly DayAfter(DateOnly day) => day < DateOnly.MaxValue ? day.AddDays(1) : day;

    private static DateOnly Later(DateOnly day, EnrollmentFacts begun) => begun.EnrolledOn > day ? begun.EnrolledOn.Value : day;
}
