namespace ResourceRoom.Domain.Enrollments;

/// <summary>Who counts as registered in a program (Policy 1.11.2, item 6.3 [ours]).</summary>
public static class RegistrationRule
{
    /// <summary>Whether one of a person's enrollments makes them registered on a day.</summary>
    public static bool IsRegistered(IEnumerable<EnrollmentFacts> enrollments, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(enrollments);
        return enrollments.Any(enrollment => Registers(enrollment, day));
    }

    /// <summary>
    /// Enrolled on or before the day, with no exit recorded by then; the exit date itself does not matter. A closed enrollment
    /// registers on no day, because it should not have been there [ours]; visits keep the class they were recorded with.
    /// </summary>
    public static bool Registers(EnrollmentFacts enrollment, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(enrollment);
        return enrollment.EnrolledOn <= day && enrollment.Status switch
        {
            EnrollmentStatus.Enrolled => true,
            EnrollmentStatus.Exited => enrollment.Exit?.RecordedOn > day,
            _ => false,
        };
    }
}
