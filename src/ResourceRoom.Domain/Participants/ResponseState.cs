namespace ResourceRoom.Domain.Participants;

/// <summary>How an item was answered. Every item must be asked; none has to be answered (Policy 1.11.2, items 5.1 and 5.3).</summary>
public enum ResponseState : byte
{
    /// <summary>Not asked yet; only a load or an unfinished registration leaves this.</summary>
    NotAsked = 0,

    /// <summary>The item holds a value.</summary>
    Given = 1,

    /// <summary>The participant prefers not to answer.</summary>
    Declined = 2,
}
