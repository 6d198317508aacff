namespace ResourceRoom.Domain.Accounts;

/// <summary>Why an account cannot have the last day that was asked for.</summary>
public enum AccessEndRefusal
{
    /// <summary>A monitor's access always ends.</summary>
    Missing,

    /// <summary>Only a monitor's access ends by itself.</summary>
    NotForRole,

    /// <summary>The day is before today.</summary>
    InThePast,

    /// <summary>The day is more than a year ahead.</summary>
    TooFar,
}

/// <summary>The access of a state or federal monitor ends by itself, at most a year ahead [ours].</summary>
public static class AccessEndRule
{
    /// <summary>The last day that can be chosen.</summary>
    public static DateOnly Latest(DateOnly today) => today.AddYears(1);

    /// <summary>The first reason why an account cannot have this last day, or null if it can.</summary>
    /// <param name="isMonitor">Whether the account is a monitor's.</param>
    /// <param name="lastDay">The last day of its access; null for none.</param>
    /// <param name="today">The office's day.</param>
    public static AccessEndRefusal? WhyNot(bool isMonitor, DateOnly? lastDay, DateOnly today) => (isMonitor, lastDay) switch
    {
        (true, null) => AccessEndRefusal.Missing,
        (false, null) => null,
        (false, _) => AccessEndRefusal.NotForRole,
        _ when lastDay < today => AccessEndRefusal.InThePast,
        _ => lastDay > Latest(today) ? AccessEndRefusal.TooFar : null,
    };

    /// <summary>Whether an account can sign in on a day, as far as its last day goes.</summary>
    public static bool Allows(DateOnly? lastDay, DateOnly today) => !(lastDay < today);
}
