using ResourceRoom.Domain.FollowUp.Schedules;

namespace ResourceRoom.Web.Features.Customers.Exits.Moving;

/// <summary>A window of follow-up before and after a move; null where it is not shown.</summary>
public sealed record MovedWindow(FollowUpWindow? Before, FollowUpWindow? After) : Unlogged;

public sealed record MovePreview : Unlogged
{
    public required DateOnly To { get; init; }

    /// <summary>The day on which the exit counts as recorded from then on.</summary>
    public required DateOnly RecordedOn { get; init; }

    /// <summary>Whether that is another day than before.</summary>
    public required bool IsRecordedAnew { get; init; }

    public required IReadOnlyList<MovedWindow> Windows { get; init; }

    /// <summary>The day of the decline in force, if its evidence will not fit the new date.</summary>
    public required DateOnly? FlaggedDeclineOn { get; init; }

    /// <summary>Windows that were missed, or attempted only, and will be excused as over before the exit was known.</summary>
    public int Excused => Windows.Count(window => window.After?.State == WindowState.MissedBeforeExitWasKnown && window.Before?.State is WindowState.Missed or WindowState.AttemptedOnly);
}

public sealed record MoveExitPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required Guid Exit { get; init; }

    /// <summary>The exit date now.</summary>
    public required DateOnly On { get; init; }

    public required MoveExitInput Input { get; init; }

    /// <summary>What changes; null until a day is typed to which it can be moved.</summary>
    public MovePreview? Preview { get; init; }

    /// <summary>Why it cannot be moved to the day that was typed, in words.</summary>
    public string? WhyNot { get; init; }

    /// <summary>The last qualifying service, when the day is before it.</summary>
    public ExitStep? InTheWay { get; init; }
}
