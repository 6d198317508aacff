namespace ResourceRoom.Domain.Plans.Assessing;

/// <summary>Why a barrier cannot be resolved on a day.</summary>
public enum BarrierRefusal
{
    /// <summary>It was resolved already.</summary>
    AlreadyResolved,

    /// <summary>The day is before the one on which it was identified.</summary>
    BeforeIdentified,

    /// <summary>The day is in the future.</summary>
    InTheFuture,
}

/// <summary>A barrier is resolved between the day it was identified and today [ours].</summary>
public static class BarrierRule
{
    /// <summary>Why the barrier cannot be resolved on the day, or null if it can.</summary>
    /// <param name="identifiedOn">The day it was identified.</param>
    /// <param name="resolvedOn">The day it was resolved already; null while it stands.</param>
    /// <param name="on">The day to resolve it on.</param>
    /// <param name="today">The office's day.</param>
    public static BarrierRefusal? WhyNotResolve(DateOnly identifiedOn, DateOnly? resolvedOn, DateOnly on, DateOnly today) => on switch
    {
        _ when resolvedOn is not null => BarrierRefusal.AlreadyResolved,
        _ when on < identifiedOn => BarrierRefusal.BeforeIdentified,
        _ when on > today => BarrierRefusal.InTheFuture,
        _ => null,
    };
}
