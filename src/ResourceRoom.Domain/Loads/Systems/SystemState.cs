using ResourceRoom.Domain.Loads.Watching;

namespace ResourceRoom.Domain.Loads.Systems;

/// <summary>A system in one word: its standing, and of one that may load how it keeps its week.</summary>
public enum SystemState
{
    /// <summary>A point of its checklist is answered with no.</summary>
    MayNotBeUsed,

    /// <summary>OET has not approved it.</summary>
    NotApproved,

    /// <summary>Its loads are paused.</summary>
    Paused,

    /// <summary>It loads weekly.</summary>
    OnTime,

    /// <summary>It loads weekly, and brings no new visits.</summary>
    Stale,

    /// <summary>More than a week without an accepted load.</summary>
    Overdue,
}

/// <summary>Says the word.</summary>
public static class SystemStates
{
    /// <summary>The state of a system; its week counts only while it may load.</summary>
    public static SystemState Of(SystemStanding standing, WeeklyState week) => (standing, week) switch
    {
        (SystemStanding.MayNotBeUsed, _) => SystemState.MayNotBeUsed,
        (SystemStanding.NotApproved, _) => SystemState.NotApproved,
        (SystemStanding.Paused, _) => SystemState.Paused,
        (_, WeeklyState.Overdue) => SystemState.Overdue,
        (_, WeeklyState.Stale) => SystemState.Stale,
        _ => SystemState.OnTime,
    };
}
