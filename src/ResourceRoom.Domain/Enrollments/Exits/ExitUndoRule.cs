namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>OET undoes an exit on a written request [ours].</summary>
public static class ExitUndoRule
{
    /// <summary>The first reason why the exit cannot be undone, or null if it can.</summary>
    public static ExitUndoRefusal? WhyNot(ExitUndoFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts switch
        {
            { IsOet: false } => ExitUndoRefusal.NotOet,
            { IsUndone: true } => ExitUndoRefusal.UndoneBefore,
            _ when IsEnrolledSince(facts) => ExitUndoRefusal.EnrolledSince,
            { HasReason: false } => ExitUndoRefusal.ReasonMissing,
            { HasRequest: false } => ExitUndoRefusal.RequestMissing,
            _ => null,
        };
    }

    /// <summary>The enrollment as it is once its exit is undone: enrolled again from its own first day.</summary>
    public static EnrollmentFacts Undo(EnrollmentFacts enrollment)
    {
        ArgumentNullException.ThrowIfNull(enrollment);
        return enrollment with { Status = EnrollmentStatus.Enrolled, Exit = null };
    }

    private static bool IsEnrolledSince(ExitUndoFacts facts)
    {
        var programs = facts.Ended.Select(enrollment => enrollment.Program).ToHashSet();
        return facts.Others.Any(other => other.Status == EnrollmentStatus.Enrolled && programs.Contains(other.Program));
    }
}
