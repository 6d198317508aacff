namespace ResourceRoom.Domain.Enrollments.Exits;

/// <summary>An exit that is due [ours].</summary>
public sealed record ExitSuggestion
{
    /// <summary>The exit date: the last qualifying day, or the first day of a later enrollment without a service yet.</summary>
    public required DateOnly ExitOn { get; init; }

    /// <summary>The first day it was suggested.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Days since it was first suggested; 0 on that day.</summary>
    public required int DaysWaiting { get; init; }

    /// <summary>The open enrollments that it ends together; at least one.</summary>
    public required IReadOnlyList<EnrollmentFacts> Ends { get; init; }

    /// <summary>The last qualifying service; null if there was none.</summary>
    public required QualifyingDay? LastService { get; init; }

    /// <summary>Planned steps, by id, whose scheduled start is past without an actual one: they hold nothing off.</summary>
    public required IReadOnlyList<long> NeverStarted { get; init; }

    /// <summary>Steps still in progress, by id, which may lack an actual end [ours].</summary>
    public required IReadOnlyList<long> InProgress { get; init; }
}
