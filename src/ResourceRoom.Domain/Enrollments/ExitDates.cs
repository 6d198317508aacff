namespace ResourceRoom.Domain.Enrollments;

/// <summary>The two days of an exit [ours].</summary>
/// <param name="On">The exit date.</param>
/// <param name="RecordedOn">The office's day on which it was saved; never typed.</param>
public sealed record ExitDates(DateOnly On, DateOnly RecordedOn);
