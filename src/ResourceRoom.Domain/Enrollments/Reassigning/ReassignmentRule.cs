namespace ResourceRoom.Domain.Enrollments.Reassigning;

/// <summary>Which of the enrollments chosen from the due list get another planner [ours]. What changed since the list was opened stays.</summary>
public static class ReassignmentRule
{
    /// <summary>The first that holds, in this order: not exited, already theirs, another planner, out of reach.</summary>
    /// <param name="status">Where the enrollment stands now.</param>
    /// <param name="present">Its planner now; null for none.</param>
    /// <param name="shown">Its planner as the list showed it; null for none.</param>
    /// <param name="to">Who is to have it.</param>
    /// <param name="reaches">Whether that planner reaches it.</param>
    public static ReassignmentVerdict For(EnrollmentStatus status, long? present, long? shown, long to, bool reaches) => status switch
    {
        not EnrollmentStatus.Exited => ReassignmentVerdict.NotExited,
        _ when present == to => ReassignmentVerdict.AlreadyTheirs,
        _ when present != shown => ReassignmentVerdict.HasAnotherPlanner,
        _ when !reaches => ReassignmentVerdict.OutOfReach,
        _ => ReassignmentVerdict.Moves,
    };
}
