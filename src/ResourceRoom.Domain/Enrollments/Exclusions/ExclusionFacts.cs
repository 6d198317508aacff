namespace ResourceRoom.Domain.Enrollments.Exclusions;

/// <summary>The facts that decide whether an exclusion can be recorded.</summary>
public sealed record ExclusionFacts
{
    /// <summary>Its date.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The office's day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether a source was given.</summary>
    public required bool HasSource { get; init; }

    /// <summary>Whether the evidence is attached.</summary>
    public required bool HasAttachment { get; init; }
}
