namespace ResourceRoom.Domain.Merging;

/// <summary>How a visit became reportable, relative to a merge.</summary>
public enum ReportableThrough
{
    /// <summary>It was reportable before the merge.</summary>
    WhatWasBefore,

    /// <summary>The merge brought the SSN.</summary>
    TheMerge,

    /// <summary>It was recorded, or became reportable, after the merge.</summary>
    WhatCameSince,
}
