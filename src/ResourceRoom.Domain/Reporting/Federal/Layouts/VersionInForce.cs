namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>Which of several versions holds on a day [ours].</summary>
public static class VersionInForce
{
    /// <summary>
    /// The one with the latest first day on or before the day; before all of them, the oldest. Of two with the same first day the
    /// later version holds: it mends the other. No versions at all is a programming error and throws.
    /// </summary>
    public static T On<T>(DateOnly day, IReadOnlyCollection<T> versions)
        where T : IExtractVersion
    {
        ArgumentOutOfRangeException.ThrowIfZero(versions.Count);
        var oldest = versions.Min(version => version.FirstDay);
        var holds = day < oldest ? oldest : day;
        return versions.Where(version => version.FirstDay <= holds).OrderBy(version => version.FirstDay).ThenBy(version => version.Version).Last();
    }
}
