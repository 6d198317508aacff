using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.FollowUp.Schedules;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Features.Reports.FollowUp;

/// <summary>A window that is over, with the exit it belongs to.</summary>
public sealed record ReportWindow : Unlogged, IReportedRow
{
    public required long Exit { get; init; }

    public required long EnrollmentId { get; init; }

    public required long ParticipantId { get; init; }

    public required DateOnly ExitOn { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required int LwiaNumber { get; init; }

    public required long? OfficeId { get; init; }

    public required long? PlannerId { get; init; }

    public required WindowName Window { get; init; }

    public required DateOnly Start { get; init; }

    public required DateOnly Due { get; init; }

    public required WindowState State { get; init; }

    public required MetBy? MetBy { get; init; }

    public required DateOnly? FirstContactOn { get; init; }

    public required DateOnly? ServiceProvidedOn { get; init; }

    /// <summary>Whether it is met by notes that were all entered after it was due.</summary>
    public required bool IsEnteredLate { get; init; }
}

public sealed record ReportDecline : IReportedRow
{
    public required long EnrollmentId { get; init; }

    public required WorkforceProgram Program { get; init; }

    public required int LwiaNumber { get; init; }

    public required long? OfficeId { get; init; }

    public required long? PlannerId { get; init; }

    public required DeclineReason Reason { get; init; }

    public required DateOnly On { get; init; }
}

/// <param name="Windows">The windows that came due.</param>
/// <param name="Declines">The declines that were saved.</param>
public sealed record ReportedRows(IReadOnlyList<ReportWindow> Windows, IReadOnlyList<ReportDecline> Declines) : Unlogged;
