namespace ResourceRoom.Domain.Enrollments;

/// <summary>Which status can follow which [ours]. An exit is undone by <see cref="Exits.ExitUndoRule"/>.</summary>
public static class EnrollmentStatusRule
{
    /// <summary>The statuses that can follow; empty when the enrollment has ended.</summary>
    public static IReadOnlyList<EnrollmentStatus> Next(EnrollmentStatus status) => status switch
    {
        EnrollmentStatus.Applicant => [EnrollmentStatus.Enrolled, EnrollmentStatus.Closed],
        EnrollmentStatus.Enrolled => [EnrollmentStatus.Exited, EnrollmentStatus.Closed],
        _ => [],
    };

    /// <summary>The first reason why the status cannot change, or null if it can.</summary>
    /// <param name="from">The present status.</param>
    /// <param name="to">The status asked for.</param>
    /// <param name="hasReason">Whether a reason was given.</param>
    public static EnrollmentStatusRefusal? WhyNot(EnrollmentStatus from, EnrollmentStatus to, bool hasReason)
    {
        if (!Next(from).Contains(to))
        {
            return from is EnrollmentStatus.Exited or EnrollmentStatus.Closed
                ? EnrollmentStatusRefusal.AlreadyEnded
                : EnrollmentStatusRefusal.NotNext;
        }

        return to == EnrollmentStatus.Closed && !hasReason ? EnrollmentStatusRefusal.ReasonMissing : null;
    }
}
