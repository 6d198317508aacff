namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>Why an exit cannot be undone.</summary>
public enum ExitUndoRefusal
{
    /// <summary>Only OET staff can.</summary>
    NotOet,

    /// <summary>It has already been undone.</summary>
    UndoneBefore,

    /// <summary>The customer has since enrolled in the same program, and would be enrolled in it twice [ours].</summary>
    EnrolledSince,

    /// <summary>No reason was given.</summary>
    ReasonMissing,

    /// <summary>The written request is not attached.</summary>
    RequestMissing,
}
