namespace ResourceRoom.Domain.FollowUp.Schedules;

/// <summary>Where a window stands: the first that holds.</summary>
public enum WindowState : byte
{
    /// <summary>A contact lies in it.</summary>
    Met = 1,

    /// <summary>A decline waives it.</summary>
    Waived = 2,

    /// <summary>An exclusion ended follow-up before it was due.</summary>
    Excluded = 3,

    /// <summary>Over, and due before anyone knew of the exit.</summary>
    MissedBeforeExitWasKnown = 4,

    /// <summary>Over, with attempts but no contact.</summary>
    AttemptedOnly = 5,

    /// <summary>Over.</summary>
    Missed = 6,

    /// <summary>Running; its due day included.</summary>
    Open = 7,

    /// <summary>Not begun.</summary>
    Upcoming = 8,
}

/// <summary>The states as pages and files name them.</summary>
public static class WindowStates
{
    /// <summary>Such as Attempted only.</summary>
    public static string Name(this WindowState state) => state switch
    {
        WindowState.Met => "Met",
        WindowState.Waived => "Waived",
        WindowState.Excluded => "Excluded",
        WindowState.MissedBeforeExitWasKnown => "Missed before exit was known",
        WindowState.AttemptedOnly => "Attempted only",
        WindowState.Missed => "Missed",
        WindowState.Open => "Open",
        WindowState.Upcoming => "Upcoming",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
