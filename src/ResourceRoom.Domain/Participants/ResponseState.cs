namespace ResourceRoom.Domain.Participants;

/// <summary>What came of asking for one item: every item must be asked, none must be answered (Policy 1.11.2, items 5.1 and 5.3).</summary>
public enum ResponseState : byte
{
    /// <summary>Nobody has asked yet: only a load or an unfinished registration leaves this.</summary>
    NotAsked = 0,

    /// <summary>The item holds a value.</summary>
    Given = 1,

    /// <summary>The participant prefers not to answer.</summary>
    Declined = 2,
}
