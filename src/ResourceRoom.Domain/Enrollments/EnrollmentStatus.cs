namespace ResourceRoom.Domain.Enrollments;

/// <summary>Where an enrollment stands [ours].</summary>
public enum EnrollmentStatus : byte
{
    /// <summary>Has applied; not enrolled yet.</summary>
    Applicant = 1,

    /// <summary>Takes part in the program.</summary>
    Enrolled = 2,

    /// <summary>Took part until the exit date.</summary>
    Exited = 3,

    /// <summary>Ended without an exit: never enrolled, or entered by mistake.</summary>
    Closed = 4,
}
