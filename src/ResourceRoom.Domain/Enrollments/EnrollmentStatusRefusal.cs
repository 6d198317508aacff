namespace ResourceRoom.Domain.Enrollments;

/// <summary>Why an enrollment cannot get a status.</summary>
public enum EnrollmentStatusRefusal
{
    /// <summary>It has exited or was closed; a new enrollment is needed, or the exit has to be undone.</summary>
    AlreadyEnded,

    /// <summary>The status cannot follow the present one.</summary>
    NotNext,

    /// <summary>Closing takes a reason.</summary>
    ReasonMissing,
}
