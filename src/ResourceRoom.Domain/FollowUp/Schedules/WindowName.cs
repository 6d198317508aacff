namespace ResourceRoom.Domain.FollowUp.Schedules;

/// <summary>
/// A window of the follow-up year. The first three months never hold more than five: two windows in a row take up more than
/// thirty days.
/// </summary>
public enum WindowName : byte
{
    /// <summary>The first thirty days.</summary>
    M1 = 1,

    /// <summary>Thirty days from the last contact in M1, or from its end.</summary>
    M2 = 2,

    /// <summary>Thirty days from the last contact in M2, or from its end.</summary>
    M3 = 3,

    /// <summary>Thirty days from the last contact in M3.</summary>
    M4 = 4,

    /// <summary>Thirty days from the last contact in M4.</summary>
    M5 = 5,

    /// <summary>The fourth to sixth month.</summary>
    Q2 = 12,

    /// <summary>The seventh to ninth month.</summary>
    Q3 = 13,

    /// <summary>The tenth to twelfth month.</summary>
    Q4 = 14,
}
