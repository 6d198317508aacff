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

    /// <summary>Whether anything may still be mailed: nothing is once a death is recorded.</summary>
    public static bool MayMail(IEnumerable<ExclusionKind> recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return !recorded.Contains(ExclusionKind.Death);
    }
}
