namespace ResourceRoom.Domain.Enrollments.Exits.Moving;

/// <summary>An exit date that is moved [ours].</summary>
public static class ExitMoveRule
{
    /// <summary>
    /// The exit's days once its date is moved today. Moved to an earlier day, follow-up was owed before anyone could know, so it
    /// counts as recorded today; moved to a later day, it was known in time and keeps the day on which it was recorded.
    /// </summary>
    public static ExitDates Move(ExitDates exit, DateOnly to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(exit);
        return new(to, to < exit.On ? today : exit.RecordedOn);
    }

    /// <summary>The first reason why the exit cannot be moved to this day, or null if it can: the days that could be recorded anew.</summary>
    public static ExitMoveRefusal? WhyNot(ExitMoveFacts facts, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.IsUndone)
        {
            return new(ExitMoveRefusalReason.Undone, Limit: null);
        }

        if (to == facts.Exit.On)
        {
            return new(ExitMoveRefusalReason.SameDay, Limit: null);
        }

        if (ExitRule.WhyNot(AsBefore(facts), to) is { } why)
        {
            return new(ReasonOf(why.Reason), why.Limit, why.StepId);
        }

        var next = facts.Others
            .Where(other => other.Status != EnrollmentStatus.Closed && other.EnrolledOn > facts.Exit.On)
            .Min(other => other.EnrolledOn);
        return to >= next ? new(ExitMoveRefusalReason.EnrolledAgain, next.Value.AddDays(-1)) : null;
    }

    /// <summary>
    /// What decided about the exit before it was recorded. A supportive service that began after it is one of follow-up since
    /// then, and does not hold it off any more.
    /// </summary>
    private static ExitFacts AsBefore(ExitMoveFacts facts)
    {
        var programs = facts.Ended.ToDictionary(enrollment => enrollment.Id, enrollment => enrollment.Program);
        return new ExitFacts
        {
            Enrollments = [.. facts.Ended.Select(ExitUndoRule.Undo)],
            Steps = [.. facts.Steps.Where(step => !programs.TryGetValue(step.EnrollmentId, out var program)
                || facts.Holds.Of(step.Service, program) != ExitHold.DuringParticipation
                || step.Dates.Actual.Any(day => day <= facts.Exit.On))],
            Holds = facts.Holds,
            Today = facts.Today,
        };
    }

    private static ExitMoveRefusalReason ReasonOf(ExitRefusalReason reason) => reason switch
    {
        ExitRefusalReason.InTheFuture => ExitMoveRefusalReason.InTheFuture,
        ExitRefusalReason.BeforeLastService => ExitMoveRefusalReason.BeforeLastService,
        ExitRefusalReason.BeforeFirstDay => ExitMoveRefusalReason.BeforeFirstDay,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
