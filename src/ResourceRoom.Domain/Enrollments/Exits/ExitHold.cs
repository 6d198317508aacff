namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>Whether a service holds off an exit (20 CFR 677.150(c)).</summary>
public enum ExitHold : byte
{
    /// <summary>Never, like self-service and information.</summary>
    Never = 0,

    /// <summary>Only until an exit is due: the same service is follow-up after that.</summary>
    DuringParticipation = 1,

    /// <summary>Whenever it is given.</summary>
    Always = 2,
}
