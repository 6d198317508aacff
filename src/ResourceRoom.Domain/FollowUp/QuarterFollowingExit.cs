namespace ResourceRoom.Domain.FollowUp;

/// <summary>
/// The two quarters in which a youth who can't be located must have been tried to reach: "attempts are made for a minimum of
/// the first two quarters following exit" (youth follow-up guide).
/// </summary>
public enum QuarterFollowingExit
{
    /// <summary>The first three months after the exit.</summary>
    First,

    /// <summary>The three months after those.</summary>
    Second,
}
