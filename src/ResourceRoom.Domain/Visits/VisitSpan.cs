namespace ResourceRoom.Domain.Visits;

/// <summary>When someone was in a room; a sheet entered twice must not count twice [ours].</summary>
public static class VisitSpan
{
    /// <summary>
    /// Whether two visits overlap or begin at the same moment. One may begin at the moment the other ends; a visit without an
    /// end is still going on.
    /// </summary>
    /// <param name="startUtc">When one begins, UTC.</param>
    /// <param name="endUtc">When it ends, UTC; null while it goes on.</param>
    /// <param name="otherStartUtc">When the other begins, UTC.</param>
    /// <param name="otherEndUtc">When the other ends, UTC; null while it goes on.</param>
    public static bool Overlaps(DateTime startUtc, DateTime? endUtc, DateTime otherStartUtc, DateTime? otherEndUtc) =>
        startUtc == otherStartUtc
        || (startUtc < (otherEndUtc ?? DateTime.MaxValue) && otherStartUtc < (endUtc ?? DateTime.MaxValue));
}
