namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>An exit date that is moved [ours].</summary>
public static class ExitMoveRule
{
    /// <summary>
    /// The exit's days once its date is moved today. Moved to an earlier day, follow-up was owed before anyone could know, so it
    /// counts as recorded today; moved to a later day, it was known in time and keeps the day on which it was recorded.
    /// </summary>
    public static ExitDates Move(ExitDates exit, DateOnly to, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(exit);
        return new(to, to < exit.On ? today : exit.RecordedOn);
    }
}
