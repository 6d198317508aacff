namespace ResourceRoom.Domain.Loads.Systems;

/// <summary>What a third-party tracking system must do (Policy 1.11.2, items 4.2 and 4.4).</summary>
public enum ChecklistPoint : byte
{
    /// <summary>It collects all nine items.</summary>
    CollectsNineItems = 1,

    /// <summary>It requires a response to each of them.</summary>
    RequiresResponse = 2,

    /// <summary>No item is set to "Prefer not to answer" before anybody asked.</summary>
    NoDefaultDecline = 3,

    /// <summary>It loads at least weekly.</summary>
    LoadsWeekly = 4,
}
