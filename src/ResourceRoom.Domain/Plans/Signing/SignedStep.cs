using ResourceRoom.Domain.Plans.Steps;

namespace ResourceRoom.Domain.Plans.Signing;

/// <summary>A step as a version of the plan holds it.</summary>
public sealed record SignedStep : Unlogged
{
    /// <summary>The step's id.</summary>
    public required long Id { get; init; }

    /// <summary>The code of its service.</summary>
    public required string Service { get; init; }

    /// <summary>The goals it serves, by id. A step without any is not part of the version.</summary>
    public required IReadOnlyList<long> Goals { get; init; }

    /// <summary>The barriers it addresses, by code.</summary>
    public IReadOnlyList<string> Barriers { get; init; } = [];

    /// <summary>Who provides it.</summary>
    public string? Provider { get; init; }

    /// <summary>Its value in dollars.</summary>
    public decimal? Dollars { get; init; }

    /// <summary>Its hours.</summary>
    public decimal? Hours { get; init; }

    /// <summary>Its dates.</summary>
    public StepDates Dates { get; init; } = StepDates.None;

    /// <summary>Where it stood.</summary>
    public required StepStatus Status { get; init; }

    /// <summary>Its note.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it was withdrawn at its source.</summary>
    public bool IsWithdrawn { get; init; }
}
