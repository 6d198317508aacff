namespace ResourceRoom.Domain.Merging;

/// <summary>Why a merge cannot be undone.</summary>
public enum UnmergeRefusal
{
    /// <summary>It has already been undone.</summary>
    UndoneBefore,

    /// <summary>The kept record has since been merged into another; undo that merge first.</summary>
    KeptWasMergedOn,

    /// <summary>Another record was merged into the same one later; merges are undone latest first.</summary>
    LaterMergeFirst,

    /// <summary>An SSN that would come back is now on file for another record: the same SSN is always the same person.</summary>
    SsnOnFileElsewhere,
}
