namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>A day on which a service was given that holds off an exit [ours].</summary>
/// <param name="On">The step's actual start or end.</param>
/// <param name="StepId">The step.</param>
/// <param name="Hold">How the step's service holds off an exit.</param>
public readonly record struct QualifyingDay(DateOnly On, long StepId, ExitHold Hold);
