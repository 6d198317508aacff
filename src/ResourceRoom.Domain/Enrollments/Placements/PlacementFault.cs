namespace ResourceRoom.Domain.Enrollments.Placements;

/// <summary>What is wrong with a placement, in the order of the form.</summary>
public enum PlacementFault
{
    /// <summary>It starts in the future.</summary>
    StartInFuture,

    /// <summary>It ends in the future.</summary>
    EndInFuture,

    /// <summary>It ends before it starts.</summary>
    EndBeforeStart,

    /// <summary>A wage of something that is no employment.</summary>
    WageWithoutEmployment,

    /// <summary>A wage of nothing, or one above <see cref="PlacementRule.HighestWage"/>.</summary>
    WageOutOfRange,

    /// <summary>Hours of something that is no employment.</summary>
    HoursWithoutEmployment,

    /// <summary>No hours, or more than a week has.</summary>
    HoursOutOfRange,

    /// <summary>It was verified in the future.</summary>
    VerifiedInFuture,
}
