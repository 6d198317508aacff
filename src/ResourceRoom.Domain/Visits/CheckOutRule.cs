namespace ResourceRoom.Domain.Visits;

/// <summary>Ending a visit, which is optional, and the time spent (Policy 1.11.2, item 1 [ours]).</summary>
public static class CheckOutRule
{
    /// <summary>The first reason why the visit cannot be ended, or null if it can.</summary>
    public static CheckOutRefusal? WhyNot(bool isCheckedOut, bool isVoided)
    {
        if (isVoided)
        {
            return CheckOutRefusal.AlreadyVoided;
        }

        return isCheckedOut ? CheckOutRefusal.AlreadyCheckedOut : null;
    }

    /// <summary>The first reason why a visit cannot end at a time that was given for it, or null if it can.</summary>
    /// <param name="startUtc">Check-in, UTC.</param>
    /// <param name="endUtc">The end, UTC.</param>
    /// <param name="askedAtUtc">When the check-out is requested, UTC.</param>
    public static CheckOutRefusal? WhyNotAt(DateTime startUtc, DateTime endUtc, DateTime askedAtUtc)
    {
        if (endUtc > askedAtUtc)
        {
            return CheckOutRefusal.EndsInTheFuture;
        }

        return endUtc <= startUtc ? CheckOutRefusal.EndsBeforeItBegins : null;
    }

    /// <summary>When a visit ends that is ended now: never before it began, for the server's clock may have been set back since.</summary>
    public static DateTime EndNow(DateTime startUtc, DateTime nowUtc) => nowUtc > startUtc ? nowUtc : startUtc;

    /// <summary>The time between two UTC instants, never less than zero.</summary>
    public static TimeSpan TimeSpent(DateTime startUtc, DateTime endUtc) =>
        endUtc > startUtc ? endUtc - startUtc : TimeSpan.Zero;
}
