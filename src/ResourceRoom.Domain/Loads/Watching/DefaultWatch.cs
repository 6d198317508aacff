using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Domain.Loads.Watching;

/// <summary>
/// Which columns of a system look as if nobody had been asked (load-receipt-v1, <c>looksLikeDefault</c>; Policy 1.11.2, item 4.2:
/// no item may be set to "Prefer not to answer" by default) [ours].
/// </summary>
public static class DefaultWatch
{
    /// <summary>The days whose loads count, the day of the load included.</summary>
    public const int Days = 28;

    /// <summary>The fewest rows that say anything.</summary>
    public const int FewestRows = 50;

    /// <summary>The share of the rows, in percent, from which an answer is suspicious.</summary>
    public const int SuspiciousPercent = 90;

    /// <summary>The columns, in the order of the layout.</summary>
    /// <param name="tally">All loads of the system within <see cref="Days"/>.</param>
    public static IReadOnlyList<LoadColumn> LooksLikeDefault(RowTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        return tally.Rows < FewestRows ? [] : [.. LoadColumns.All.Where(column => MostOften(tally, column) * 100L >= (long)tally.Rows * SuspiciousPercent)];
    }

    private static int MostOften(RowTally tally, LoadColumn column) => Math.Max(
        tally.Declined.GetValueOrDefault(column),
        tally.Values.TryGetValue(column, out var values) && values.Count > 0 ? values.Values.Max() : 0);
}
