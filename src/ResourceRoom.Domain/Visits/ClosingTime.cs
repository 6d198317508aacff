namespace ResourceRoom.Domain.Visits;

/// <summary>When the room ends a visit that nobody has checked out of [ours].</summary>
public static class ClosingTime
{
    /// <summary>
    /// The day and time at which the visit ends: at closing if it began before; otherwise, or on a day without hours, at
    /// the midnight that ends the day.
    /// </summary>
    /// <param name="start">Check-in on the office's wall clock.</param>
    /// <param name="closesAt">When the room closes on that day of the week; null when it is not open, or has no hours on file.</param>
    public static (DateOnly Day, TimeOnly Time) Of(DateTime start, TimeOnly? closesAt)
    {
        var day = DateOnly.FromDateTime(start);
        return TimeOnly.FromDateTime(start) < closesAt ? (day, closesAt.Value) : (day.AddDays(1), TimeOnly.MinValue);
    }
}
