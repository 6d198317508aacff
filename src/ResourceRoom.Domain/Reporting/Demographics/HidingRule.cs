namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>
/// Which numbers of the demographics are hidden (reports, section 4 [ours]): those of fewer than ten people, and enough others that the small ones
/// do not come out by subtracting.
/// </summary>
public static class HidingRule
{
    /// <summary>The smallest number of people, other than nobody, that is shown.</summary>
    public const int FewestShown = 10;

    /// <summary>What may be shown.</summary>
    /// <param name="counts">The true numbers of the whole state.</param>
    public static ShownDemographics Of(DemographicCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var hidden = new HiddenCells(counts);
        hidden.HideFew();
        bool isDone;
        do
        {
            isDone = !hidden.HideForSums();
        }
        while (!isDone);

        return hidden.Shown();
    }

    /// <summary>Whether a number of people is one of those that are never shown.</summary>
    /// <param name="people">A true number.</param>
    internal static bool IsFew(int people) => people is > 0 and < FewestShown;
}
