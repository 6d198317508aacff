using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Plans;

namespace ResourceRoom.Web.Data.FollowUps;

/// <summary>
/// Follow-up that was offered after one exit and declined. The row stays when the decline is taken back, and when the exit is
/// undone; from then on it says what was, and waives nothing more.
/// </summary>
public sealed class FollowUpDecline
{
    public long Id { get; init; }

    public required long ParticipantId { get; set; }

    /// <summary>The enrollment whose recorded exit it belongs to.</summary>
    public required long EnrollmentId { get; init; }

    public Enrollment Enrollment { get; init; } = null!;

    /// <summary>The Follow-up Services (CM) step that got the status.</summary>
    public required long StepId { get; init; }

    public Step Step { get; init; } = null!;

    public required DeclineReason Reason { get; init; }

    /// <summary>The office's day on which it was saved.</summary>
    public required DateOnly On { get; init; }

    public required bool IsAttemptAttested { get; init; }

    public required bool IsDocumentationAttested { get; init; }

    /// <summary>The note that holds the customer's request.</summary>
    public long? NoteId { get; init; }

    public CaseNote? Note { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    /// <summary>The office's day of the later status that took it back.</summary>
    public DateOnly? TakenBackOn { get; set; }

    public DateTime? TakenBackAt { get; set; }

    public long? TakenBackById { get; set; }

    /// <summary>Since when the exit it belongs to is undone.</summary>
    public DateTime? ExitUndoneAt { get; set; }
}
