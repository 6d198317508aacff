namespace ResourceRoom.Domain.FollowUp.Schedules;

/// <summary>One window of a schedule; a row of <c>outcomes.csv</c>.</summary>
public readonly record struct FollowUpWindow
{
    /// <summary>Which.</summary>
    public required WindowName Name { get; init; }

    /// <summary>The day before its first.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>Where it stands.</summary>
    public required WindowState State { get; init; }

    /// <summary>The day of the first contact in it; null unless it is met, as are the two below.</summary>
    public DateOnly? MetOn { get; init; }

    /// <summary>What met it on that day.</summary>
    public MetBy? MetBy { get; init; }

    /// <summary>The day of the last contact in it.</summary>
    public DateOnly? LastContact { get; init; }
}
