namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>The exit that a customer heads for [ours].</summary>
/// <param name="ExitOn">The exit date it would have.</param>
/// <param name="From">The first day on which it is suggested.</param>
public readonly record struct ExpectedExit(DateOnly ExitOn, DateOnly From);
