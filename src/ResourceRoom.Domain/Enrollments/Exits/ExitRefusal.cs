namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>Why an exit cannot be recorded.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Limit">The first or last day that would be accepted; null if no day is.</param>
/// <param name="StepId">The last qualifying step, if it is in the way.</param>
/// <param name="EnrollmentId">The enrollment that begins later, if it is in the way.</param>
public sealed record ExitRefusal(ExitRefusalReason Reason, DateOnly? Limit, long? StepId = null, long? EnrollmentId = null);
