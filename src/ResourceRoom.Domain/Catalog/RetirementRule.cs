namespace ResourceRoom.Domain.Catalog;

/// <summary>Why a service is not retired, or its retirement not undone.</summary>
public enum RetirementRefusal
{
    /// <summary>An end is set already.</summary>
    AlreadyRetired,

    /// <summary>The day is past: what was offered on it stays a fact.</summary>
    InThePast,

    /// <summary>The end would come before the first day.</summary>
    BeforeFirstDay,

    /// <summary>There is no retirement to undo.</summary>
    NotRetired,
}

/// <summary>A service is retired from a day on, today or later, and stays on what it is recorded on [ours].</summary>
public static class RetirementRule
{
    /// <summary>Why the service cannot be retired from a day on, or null if it can.</summary>
    public static RetirementRefusal? WhyNotRetire(OfferedDays days, DateOnly from, DateOnly today) => days switch
    {
        { Until: not null } => RetirementRefusal.AlreadyRetired,
        _ when from < today => RetirementRefusal.InThePast,
        _ when from < days.From => RetirementRefusal.BeforeFirstDay,
        _ => null,
    };

    /// <summary>Why the retirement cannot be undone, or null if it can.</summary>
    public static RetirementRefusal? WhyNotUndo(OfferedDays days) => days.Until is null ? RetirementRefusal.NotRetired : null;
}
