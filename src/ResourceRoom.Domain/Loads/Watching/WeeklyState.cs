namespace ResourceRoom.Domain.Loads.Watching;

/// <summary>Where a system stands in its week (Policy 1.11.2, item 4: loads at least weekly).</summary>
public enum WeeklyState
{
    /// <summary>Not approved, or not at work, so that nothing is expected of it.</summary>
    NotWatched,

    /// <summary>The last accepted load is at most a week old.</summary>
    OnTime,

    /// <summary>On time, and its newest visit is more than two weeks old: a stuck export may send the same visits again and again.</summary>
    Stale,

    /// <summary>More than a week without an accepted load.</summary>
    Overdue,
}
