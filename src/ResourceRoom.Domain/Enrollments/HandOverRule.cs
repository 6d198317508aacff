using ResourceRoom.Domain.FollowUp;

namespace ResourceRoom.Domain.Enrollments;

/// <summary>Which of a planner's customers another planner goes on with [ours]: those who are served, and those in their follow-up year.</summary>
public static class HandOverRule
{
    /// <summary>Whether an enrollment is handed over. A closed one has nothing left to do.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="exitedOn">The exit date, of one that has exited.</param>
    /// <param name="today">The office's day.</param>
    public static bool IsHandedOver(EnrollmentStatus status, DateOnly? exitedOn, DateOnly today) => status switch
    {
        EnrollmentStatus.Applicant or EnrollmentStatus.Enrolled => true,
        EnrollmentStatus.Exited => exitedOn is { } day && today <= new FollowUpYear(day).End,
        _ => false,
    };
}
