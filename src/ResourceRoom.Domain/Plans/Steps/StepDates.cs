namespace ResourceRoom.Domain.Plans.Steps;

/// <summary>The four dates of a step; each may be missing.</summary>
public sealed record StepDates
{
    /// <summary>No date at all.</summary>
    public static StepDates None { get; } = new();

    /// <summary>The planned first day.</summary>
    public DateOnly? ScheduledStart { get; init; }

    /// <summary>The planned last day, included.</summary>
    public DateOnly? ScheduledEnd { get; init; }

    /// <summary>The first day it was given.</summary>
    public DateOnly? ActualStart { get; init; }

    /// <summary>The last day it was given.</summary>
    public DateOnly? ActualEnd { get; init; }

    /// <summary>The actual start and end, as far as they are known.</summary>
    public IReadOnlyList<DateOnly> Actual => [.. new[] { ActualStart, ActualEnd }.OfType<DateOnly>()];
}
