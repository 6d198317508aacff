namespace ResourceRoom.Domain.Loads.Watching;

/// <summary>The weekly watch over a system (load-receipt-v1, "Receipt").</summary>
public static class WeeklyWatch
{
    /// <summary>How many days after the last accepted load the next one is due.</summary>
    public const int Days = 7;

    /// <summary>How many days old the newest visit may be [ours].</summary>
    public const int StaleDays = 14;

    /// <summary>Where a system stands on a day.</summary>
    /// <param name="approvedOn">Since when it may load; null when it may not.</param>
    /// <param name="lastAcceptedOn">The day of its last accepted load.</param>
    /// <param name="newestVisitOn">The day of its newest visit that is not voided.</param>
    /// <param name="today">The day asked about.</param>
    public static WeeklyState Of(DateOnly? approvedOn, DateOnly? lastAcceptedOn, DateOnly? newestVisitOn, DateOnly today)
    {
        if (approvedOn is not { } approved)
        {
            return WeeklyState.NotWatched;
        }

        if (today > DueOn(approved, lastAcceptedOn))
        {
            return WeeklyState.Overdue;
        }

        return newestVisitOn is { } newest && today.DayNumber - newest.DayNumber > StaleDays ? WeeklyState.Stale : WeeklyState.OnTime;
    }

    /// <summary>The last day on which the next load comes in time.</summary>
    /// <param name="approvedOn">Since when the system may load.</param>
    /// <param name="lastAcceptedOn">The day of its last accepted load.</param>
    public static DateOnly DueOn(DateOnly approvedOn, DateOnly? lastAcceptedOn) =>
        (lastAcceptedOn is { } last && last > approvedOn ? last : approvedOn).AddDays(Days);

    /// <summary>
    /// Whether the notice of a missed week is due: the first on the day after the load was due, then one for each further week, never two
    /// for the same [ours].
    /// </summary>
    /// <param name="dueOn">The last day on which the load would have come in time.</param>
    /// <param name="noticedOn">The day of the last notice; null without one.</param>
    /// <param name="today">The day asked about.</param>
    public static bool IsNoticeDue(DateOnly dueOn, DateOnly? noticedOn, DateOnly today) =>
        today > dueOn && (noticedOn is not { } noticed || noticed <= dueOn || WeekMissed(dueOn, noticed) < WeekMissed(dueOn, today));

    private static int WeekMissed(DateOnly dueOn, DateOnly day) => (day.DayNumber - dueOn.DayNumber - 1) / Days;

    /// <summary>
    /// Whether a finished load counts for the week: it read no row, changed something, or brought visits on file in a file that
    /// did not come before [ours].
    /// </summary>
    public static bool IsAccepted(LoadCounts counts, bool isSameFile) =>
        counts.Read == 0 || counts.New + counts.Updated + counts.Voided > 0 || (counts.Unchanged > 0 && !isSameFile);
}
