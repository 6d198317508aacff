using ResourceRoom.Domain.Enrollments.Exits;

namespace ResourceRoom.Domain.Enrollments;

/// <summary>
/// A new enrollment beside earlier ones [ours]. Several programs at once are fine; within one
/// program an enrollment has to be over, and its exit must hold.
/// </summary>
public static class NewEnrollmentRule
{
    /// <summary>Years after which a first day is taken for a slip [ours].</summary>
    public const int MostYearsAgo = 10;

    /// <summary>The first reason why the customer cannot be enrolled, or null if they can. Closed enrollments never count.</summary>
    public static NewEnrollmentRefusal? WhyNot(NewEnrollmentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.EnrolledOn > facts.Today)
        {
            return new(NewEnrollmentReason.InTheFuture, EnrollmentId: null, PossibleFrom: null);
        }

        if (IsTooLongAgo(facts))
        {
            return new(NewEnrollmentReason.TooLongAgo, EnrollmentId: null, PossibleFrom: null);
        }

        if (facts.EnrolledOn < facts.AppliedOn)
        {
            return new(NewEnrollmentReason.BeforeApplication, EnrollmentId: null, facts.AppliedOn);
        }

        // In any program: a service of the new one would move the exit that is due.
        if (facts.Suggestion is { } suggestion)
        {
            return new(NewEnrollmentReason.RecordExitFirst, InTheWay(facts, suggestion).Id, PossibleFrom: null);
        }

        var same = facts.Others.Where(other => other.Program == facts.Program).ToList();
        if (same.Find(other => other.Status is EnrollmentStatus.Applicant or EnrollmentStatus.Enrolled) is { } open)
        {
            return new(NewEnrollmentReason.AlreadyOpen, open.Id, PossibleFrom: null);
        }

        return LastExit(same) is { Exit: { } exit } exited && facts.EnrolledOn < ExitRule.DueOn(exit.On)
            ? new(NewEnrollmentReason.UndoExit, exited.Id, ExitRule.DueOn(exit.On))
            : null;
    }

    /// <summary>
    /// The enrollment in another program whose exit a service of the new one would put in question, because it lies within 90
    /// days; null if there is none. Worth asking about before saving; not refused.
    /// </summary>
    public static EnrollmentFacts? ExitInQuestion(NewEnrollmentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return LastExit(facts.Others.Where(other => other.Program != facts.Program)) is { Exit: { } exit } exited
            && facts.EnrolledOn < ExitRule.DueOn(exit.On) ? exited : null;
    }

    /// <summary>Why the customer cannot apply for a program; null if they can. An earlier exit does not matter yet.</summary>
    public static NewEnrollmentRefusal? WhyNotApply(NewEnrollmentFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (IsTooLongAgo(facts))
        {
            return new(NewEnrollmentReason.TooLongAgo, EnrollmentId: null, PossibleFrom: null);
        }

        return facts.Others.FirstOrDefault(other => other.Program == facts.Program
            && other.Status is EnrollmentStatus.Applicant or EnrollmentStatus.Enrolled) is { } open
            ? new(NewEnrollmentReason.AlreadyOpen, open.Id, PossibleFrom: null)
            : null;
    }

    private static bool IsTooLongAgo(NewEnrollmentFacts facts) => facts.EnrolledOn < facts.Today.AddYears(-MostYearsAgo);

    private static EnrollmentFacts InTheWay(NewEnrollmentFacts facts, ExitSuggestion suggestion) =>
        suggestion.Ends.FirstOrDefault(ending => ending.Program == facts.Program) ?? suggestion.Ends[0];

    private static EnrollmentFacts? LastExit(IEnumerable<EnrollmentFacts> enrollments) => enrollments
        .Where(enrollment => enrollment is { Status: EnrollmentStatus.Exited, Exit: not null })
        .MaxBy(enrollment => enrollment.Exit!.On);
}
