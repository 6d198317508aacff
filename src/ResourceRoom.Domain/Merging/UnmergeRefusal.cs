namespace ResourceRoom.Domain.Merging;

/// <summary>Why a merge cannot be taken back.</summary>
public enum UnmergeRefusal
{
    /// <summary>It was taken back before.</summary>
    UndoneBefore,

    /// <summary>The record that was kept was merged into another since; that merge is to be taken back first.</summary>
    KeptWasMergedOn,

    /// <summary>Another record was merged into the same one later; merges are taken back from the latest on.</summary>
    LaterMergeFirst,

    /// <summary>An SSN that would come back is on file for another record by now: the same SSN is always the same person.</summary>
    SsnOnFileElsewhere,
}
