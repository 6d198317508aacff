using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>Enrollments that ended on one exit date: one exit, with one follow-up schedule (20 CFR 677.150(c)).</summary>
/// <param name="On">The exit date.</param>
/// <param name="RecordedOn">The day on which it was first recorded.</param>
/// <param name="Ended">The enrollments, the one it is reported under first.</param>
public sealed record CommonExit(DateOnly On, DateOnly RecordedOn, IReadOnlyList<EnrollmentFacts> Ended)
{
    /// <summary>The youth program if there is one; otherwise that of the earliest enrollment [ours].</summary>
    public WorkforceProgram Program => Ended[0].Program;

    /// <summary>The exits of a customer that stand, earliest first.</summary>
    public static IReadOnlyList<CommonExit> Of(IEnumerable<EnrollmentFacts> enrollments)
    {
        ArgumentNullException.ThrowIfNull(enrollments);
        return [.. enrollments
            .Where(enrollment => enrollment is { Status: EnrollmentStatus.Exited, Exit: not null })
            .GroupBy(enrollment => enrollment.Exit!.On)
            .OrderBy(group => group.Key)
            .Select(group => new CommonExit(
                group.Key,
                group.Min(enrollment => enrollment.Exit!.RecordedOn),
                [.. group
                    .OrderByDescending(enrollment => enrollment.Program.IsYouth())
                    .ThenBy(enrollment => enrollment.EnrolledOn)
                    .ThenBy(enrollment => enrollment.Program)
                    .ThenBy(enrollment => enrollment.Id)]))];
    }
}
