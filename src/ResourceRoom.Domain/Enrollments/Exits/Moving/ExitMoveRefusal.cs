namespace ResourceRoom.Domain.Enrollments.Exits.Moving;

/// <summary>Why an exit date cannot be moved.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Limit">The first or last day that would be accepted; null if no day is.</param>
/// <param name="StepId">The last qualifying step, if it is in the way.</param>
public sealed record ExitMoveRefusal(ExitMoveRefusalReason Reason, DateOnly? Limit, long? StepId = null);

/// <summary>The reasons for <see cref="ExitMoveRefusal"/>.</summary>
public enum ExitMoveRefusalReason
{
    /// <summary>The exit has been undone.</summary>
    Undone,

    /// <summary>It is the exit date already.</summary>
    SameDay,

    /// <summary>The day is in the future.</summary>
    InTheFuture,

    /// <summary>The day is before the last qualifying service.</summary>
    BeforeLastService,

    /// <summary>The day is before the first day of an enrollment that the exit ended.</summary>
    BeforeFirstDay,

    /// <summary>The customer has enrolled again by that day, and the exit would lie in that enrollment.</summary>
    EnrolledAgain,
}
