namespace ResourceRoom.Domain.Visits;

/// <summary>From when to when someone was in a room; a sheet typed in twice must not count twice [ours].</summary>
public static class VisitSpan
{
    /// <summary>
    /// Whether two visits share a moment, or begin at the same one. A visit may begin at the moment the other ends; a
    /// visit without an end goes on.
    /// </summary>
    /// <param name="startUtc">When one begins, UTC.</param>
    /// <param name="endUtc">When it ends, UTC; null when it goes on.</param>
    /// <param name="otherStartUtc">When the other begins, UTC.</param>
    /// <param name="otherEndUtc">When the other ends, UTC; null when it goes on.</param>
    public static bool Overlaps(DateTime startUtc, DateTime? endUtc, DateTime otherStartUtc, DateTime? otherEndUtc) =>
        startUtc == otherStartUtc
        || (startUtc < (otherEndUtc ?? DateTime.MaxValue) && otherStartUtc < (endUtc ?? DateTime.MaxValue));
}
