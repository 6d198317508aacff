using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Plans.Declining;

/// <summary>The grid of the guide, in the service and on Outcomes.</summary>
public sealed class DeclineList : ListDefinition<DeclineLine>
{
    private const string Yes = "Yes";

    public DeclineList()
        : base("Follow-up services offered but declined")
    {
        Column("Status", row => Partial("Plans/Declining/_DeclineStatus", row));
        Column("Reason", row => row.Reason.InWords());
        Column("Contact Attempted", row => row.IsAttemptAttested ? Yes : "");
        Column("Contact Documented", row => row.IsDocumentationAttested ? Yes : "");
        Column("Changed by", row => row.ChangedBy ?? "A deleted account");
        Column("Changed on", row => OfficeFormat.DateAndTime(row.ChangedAt)).Class("rr-time");
    }
}

public sealed record DeclineLine : Unlogged
{
    public const StepStatus Status = StepStatus.OfferedButDeclined;

    public required Guid Customer { get; init; }

    public required Guid Step { get; init; }

    public required long EnrollmentId { get; init; }

    public required DeclineReason Reason { get; init; }

    /// <summary>The office's day of it.</summary>
    public required DateOnly On { get; init; }

    public required bool IsAttemptAttested { get; init; }

    public required bool IsDocumentationAttested { get; init; }

    public required string? ChangedBy { get; init; }

    public required DateTime ChangedAt { get; init; }

    /// <summary>The note that holds the request.</summary>
    public required Guid? Note { get; init; }

    public required DateOnly? NoteOn { get; init; }

    public required bool IsNoteInError { get; init; }

    public required DateTime? TakenBackAt { get; init; }

    public required string? TakenBackBy { get; init; }

    public required DateTime? ExitUndoneAt { get; init; }

    public bool IsInForce => TakenBackAt is null && ExitUndoneAt is null;
}
