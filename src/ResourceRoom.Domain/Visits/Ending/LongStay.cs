namespace ResourceRoom.Domain.Visits.Ending;

/// <summary>Who has been in the room for so long that they may have left without being checked out [ours]. The desk is told; nothing else follows.</summary>
public static class LongStay
{
    /// <summary>Hours in the room after which the desk is told.</summary>
    public const int Hours = 4;

    /// <summary>Whether more than <see cref="Hours"/> hours have passed.</summary>
    /// <param name="startUtc">Check-in, UTC.</param>
    /// <param name="nowUtc">Now, UTC.</param>
    public static bool IsOver(DateTime startUtc, DateTime nowUtc) => nowUtc - startUtc > TimeSpan.FromHours(Hours);
}
