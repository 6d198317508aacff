namespace ResourceRoom.Domain.Enrollments.Exclusions;

/// <summary>Exclusions: a fact with a date, a source and an attachment [ours].</summary>
public static class ExclusionRule
{
    /// <summary>The first reason why an exclusion cannot be recorded, or null if it can.</summary>
    public static ExclusionRefusal? WhyNot(ExclusionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            _ when facts.On > facts.Today => ExclusionRefusal.InTheFuture,
            { HasSource: false } => ExclusionRefusal.SourceMissing,
            { HasAttachment: false } => ExclusionRefusal.AttachmentMissing,
            _ => null,
        };
    }

    /// <summary>
    /// Whether an exclusion ends the follow-up of an exit: a death always does; another one does not if the customer enrolled
    /// after it, because it was over by then.
    /// </summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="on">Its date.</param>
    /// <param name="enrolledOn">The first day of the first enrollment that the exit ended.</param>
    public static bool EndsFollowUp(ExclusionKind kind, DateOnly on, DateOnly enrolledOn) => kind == ExclusionKind.Death || on >= enrolledOn;

    /// <summary>Whether anything may still be mailed: nothing is once a death is recorded.</summary>
    public static bool MayMail(IEnumerable<ExclusionKind> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return !recorded.Contains(ExclusionKind.Death);
    }
}
