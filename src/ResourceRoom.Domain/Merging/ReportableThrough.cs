namespace ResourceRoom.Domain.Merging;

/// <summary>How a visit came to count in reporting, seen from a merge.</summary>
public enum ReportableThrough
{
    /// <summary>It counted before.</summary>
    WhatWasBefore,

    /// <summary>The merge brought the SSN.</summary>
    TheMerge,

    /// <summary>It was recorded, or came to count, after the merge.</summary>
    WhatCameSince,
}
