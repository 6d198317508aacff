namespace ResourceRoom.Domain.Visits.Ending;

/// <summary>When the room ends a visit that no one checked out [ours].</summary>
public static class ClosingTime
{
    /// <summary>
    /// The day and time the visit ends: at closing if it began before closing; otherwise, or on a day without hours, at the
    /// midnight that ends the day.
    /// </summary>
    /// <param name="start">Check-in in the office's time zone.</param>
    /// <param name="closesAt">When the room closes on that day of the week; null if it is not open or has no hours on file.</param>
    public static (DateOnly Day, TimeOnly Time) Of(DateTime start, TimeOnly? closesAt)
    {
        var day = DateOnly.FromDateTime(start);
        return TimeOnly.FromDateTime(start) < closesAt ? (day, closesAt.Value) : (day.AddDays(1), TimeOnly.MinValue);
    }
}
