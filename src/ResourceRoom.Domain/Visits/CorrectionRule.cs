namespace ResourceRoom.Domain.Visits;

/// <summary>The times a visit may be corrected to (Policy 1.11.2, items 1 and 2 [ours]).</summary>
public static class CorrectionRule
{
    /// <summary>The longest a visit can last, inclusive.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>The first reason why the visit cannot have these times, or null if it can: check-in first, then check-out.</summary>
    public static CorrectionRefusal? WhyNot(CorrectedTimes times)
    {
        ArgumentNullException.ThrowIfNull(times);
        return times switch
        {
            _ when times.StartUtc > times.AskedAtUtc => CorrectionRefusal.BeginsInTheFuture,
            _ when times.Day < times.EstablishedOn => CorrectionRefusal.RoomNotOpenYet,
            _ when times.Day >= times.ClosedOn => CorrectionRefusal.RoomClosed,
            { EndUtc: { } end } => WhyNot(times, end),
            _ when times.ClosingUtc <= times.AskedAtUtc => CorrectionRefusal.CannotBeOpen,
            { HasOtherOpenVisitInRoom: true } => CorrectionRefusal.AlreadyHere,
            _ => null,
        };
    }

    private static CorrectionRefusal? WhyNot(CorrectedTimes times, DateTime end)
    {
        if (end > times.AskedAtUtc)
        {
            return CorrectionRefusal.EndsInTheFuture;
        }

        if (end <= times.StartUtc)
        {
            return CorrectionRefusal.EndsBeforeItBegins;
        }

        return end - times.StartUtc > Longest ? CorrectionRefusal.TooLong : null;
    }
}
