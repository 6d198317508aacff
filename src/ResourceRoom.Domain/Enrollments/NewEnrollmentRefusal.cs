namespace ResourceRoom.Domain.Enrollments;

/// <summary>Why a customer cannot be enrolled.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="EnrollmentId">The enrollment in the way; null for a date in the future.</param>
/// <param name="PossibleFrom">The first day that would be accepted; null if no day is.</param>
public sealed record NewEnrollmentRefusal(NewEnrollmentReason Reason, long? EnrollmentId, DateOnly? PossibleFrom);
