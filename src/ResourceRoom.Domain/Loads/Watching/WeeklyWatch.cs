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

        var since = lastAcceptedOn is { } last && last > approved ? last : approved;
        if (today.DayNumber - since.DayNumber > Days)
        {
            return WeeklyState.Overdue;
        }

        return newestVisitOn is { } newest && today.DayNumber - newest.DayNumber > StaleDays ? WeeklyState.Stale : WeeklyState.OnTime;
    }

    /// <summary>
    /// Whether a finished load counts for the week: it read no row, changed something, or brought visits on file in a file that
    /// did not come before [ours].
    /// </summary>
    public static bool IsAccepted(LoadCounts counts, bool isSameFile) =>
        counts.Read == 0 || counts.New + counts.Updated + counts.Voided > 0 || (counts.Unchanged > 0 && !isSameFile);
}
