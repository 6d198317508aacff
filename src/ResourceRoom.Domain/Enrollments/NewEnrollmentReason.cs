namespace ResourceRoom.Domain.Enrollments;

/// <summary>The reasons for <see cref="NewEnrollmentRefusal"/>.</summary>
public enum NewEnrollmentReason
{
    /// <summary>The first day is in the future.</summary>
    InTheFuture,

    /// <summary>The first day, or that of the application, is so many years ago that it must be a slip.</summary>
    TooLongAgo,

    /// <summary>The first day is before the customer applied.</summary>
    BeforeApplication,

    /// <summary>An exit is due for an open enrollment: record it first.</summary>
    RecordExitFirst,

    /// <summary>The customer has applied for this program, or is enrolled in it.</summary>
    AlreadyOpen,

    /// <summary>The first day is within 90 days of an exit from this program, so that exit does not hold: undo it instead.</summary>
    UndoExit,
}
