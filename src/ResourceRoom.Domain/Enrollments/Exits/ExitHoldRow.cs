using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>One row of what OET decided about services and exits.</summary>
/// <param name="Service">The service's code.</param>
/// <param name="Program">The program it is for; null for every program without a row of its own.</param>
/// <param name="Hold">Whether the service holds off an exit.</param>
public sealed record ExitHoldRow(string Service, WorkforceProgram? Program, ExitHold Hold);
