using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Customers;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

/// <summary>Why somebody cannot be enrolled, or is not yet: an exit from another program is in question.</summary>
/// <param name="Why">Null where it can be done all the same, once who asks has said that the exit stands.</param>
/// <param name="Other">The enrollment in the way.</param>
/// <param name="Exit">The exit that ended it, which OET can undo.</param>
public sealed record EnrollmentInTheWay(NewEnrollmentRefusal? Why, Enrollment? Other, Guid? Exit)
{
    /// <summary>The field of the form at which it is said.</summary>
    public string Field => Why switch
    {
        null => nameof(NewEnrollmentInput.ExitStands),
        { Reason: NewEnrollmentReason.AlreadyOpen } => nameof(NewEnrollmentInput.Program),
        _ => nameof(NewEnrollmentInput.Day),
    };
}

public sealed record EnrollmentAsked(long PersonId, WorkforceProgram Program, DateOnly On, DateOnly Today)
{
    public bool IsApplication { get; init; }

    public DateOnly? AppliedOn { get; init; }

    /// <summary>Whether who asks has said that an exit in question stands.</summary>
    public bool ExitStands { get; init; }
}
