namespace ResourceRoom.Domain.Enrollments.Reassigning;

/// <summary>What becomes of an enrollment that was chosen from the due list for another planner.</summary>
public enum ReassignmentVerdict
{
    /// <summary>It gets the planner.</summary>
    Moves,

    /// <summary>Its exit was undone since the list was opened.</summary>
    NotExited,

    /// <summary>It has the planner already.</summary>
    AlreadyTheirs,

    /// <summary>Somebody gave it to a third planner since the list was opened.</summary>
    HasAnotherPlanner,

    /// <summary>The planner does not reach its office or program.</summary>
    OutOfReach,
}
