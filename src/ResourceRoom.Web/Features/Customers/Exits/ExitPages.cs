using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Customers.Exits;

/// <summary>A step as the pages of an exit name it.</summary>
public sealed record ExitStep(Guid PublicId, string Name, DateOnly? Day) : Unlogged;

/// <summary>An exit that is due, as pages show it.</summary>
public sealed record DueExit : Unlogged
{
    public required DateOnly ExitOn { get; init; }

    public required DateOnly From { get; init; }

    public required int DaysWaiting { get; init; }

    /// <summary>The last qualifying service; null if there was none.</summary>
    public required ExitStep? LastService { get; init; }

    /// <summary>Planned steps whose scheduled start is past.</summary>
    public required IReadOnlyList<ExitStep> NeverStarted { get; init; }

    public required IReadOnlyList<ExitStep> InProgress { get; init; }
}

public sealed record NewExitPage : Unlogged
{
    public required CustomerHeader Header { get; init; }

    public required ExitInput Input { get; init; }

    public required DueExit? Due { get; init; }

    /// <summary>The open enrollments, in other areas too, which the exit ends together.</summary>
    public required IReadOnlyList<EnrollmentDetail> Ends { get; init; }

    /// <summary>Steps of these enrollments that are planned or in progress.</summary>
    public required IReadOnlyList<ExitStep> Open { get; init; }

    /// <summary>The last qualifying service, when the day is before it.</summary>
    public ExitStep? InTheWay { get; init; }
}

public sealed record ExitDetail : Unlogged
{
    public required Guid PublicId { get; init; }

    public required DateOnly On { get; init; }

    public required DateOnly RecordedOn { get; init; }

    public required string? RecordedBy { get; init; }

    public required ExitReason Reason { get; init; }

    public required IReadOnlyList<string> Ended { get; init; }

    /// <summary>How its date was moved, the first move first.</summary>
    public required IReadOnlyList<ExitMoveLine> Moves { get; init; }

    public required DateTime? UndoneAt { get; init; }

    public required string? UndoneBy { get; init; }

    public required string? UndoReason { get; init; }

    public required StoredFile? Request { get; init; }
}

public sealed record ExitMoveLine(DateOnly Before, DateOnly After, DateTime At, string? By, string Reason) : Unlogged;

/// <param name="Header">Whose exit.</param>
/// <param name="Exit">The exit.</param>
/// <param name="Input">What was typed to undo it.</param>
/// <param name="Held">Files that came with that form before.</param>
/// <param name="CanCorrect">Whether the reader may move or undo it.</param>
/// <param name="ShowsReason">Whether the reader may know why.</param>
/// <param name="Undone">The windows of an exit that was undone, as they stood on that day; null for another, or where the reader sees none.</param>
public sealed record ExitPage(CustomerHeader Header, ExitDetail Exit, UndoExitInput Input, IReadOnlyList<StoredFile> Held, bool CanCorrect, bool ShowsReason, FollowUpSchedule? Undone) : Unlogged
{
    public static IReadOnlyList<Choice> Reasons { get; } = [.. Choice.Of<ExitReason>(reason => reason.InWords())];
}
