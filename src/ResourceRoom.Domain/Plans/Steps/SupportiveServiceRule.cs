namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>
/// A supportive service is given if funding is available and the plan supports the need (youth follow-up guide, "Supportive
/// Services").
/// </summary>
public static class SupportiveServiceRule
{
    /// <summary>What the service lacks, whatever its status; nothing for other categories.</summary>
    public static IReadOnlyList<SupportiveServiceGap> GapsOf(SupportiveServiceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Category == ServiceCategory.SupportiveServices ? [.. Gaps(facts)] : [];
    }

    /// <summary>
    /// What keeps the step from being saved. A planned one may wait for its confirmations, because it is added with one
    /// click [ours]; one that is in progress or completed may not.
    /// </summary>
    public static IReadOnlyList<SupportiveServiceGap> WhyNot(SupportiveServiceFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return IsBegun(facts.Status) ? GapsOf(facts) : [];
    }

    /// <summary>Whether a step may not lose its last goal or barrier: it may not become what could not be saved.</summary>
    public static bool NeedsLink(ServiceCategory category, StepStatus status) =>
        category == ServiceCategory.SupportiveServices && IsBegun(status);

    private static bool IsBegun(StepStatus status) => status is StepStatus.InProgress or StepStatus.Completed;

    private static IEnumerable<SupportiveServiceGap> Gaps(SupportiveServiceFacts facts)
    {
        if (!facts.IsFundingConfirmed)
        {
            yield return SupportiveServiceGap.FundingNotConfirmed;
        }

        if (!facts.IsNeedConfirmed)
        {
            yield return SupportiveServiceGap.NeedNotConfirmed;
        }

        if (!facts.IsLinked)
        {
            yield return SupportiveServiceGap.NotLinked;
        }
    }
}
