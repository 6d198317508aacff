using ResourceRoom.Domain.FollowUp.Declines;
using ResourceRoom.Domain.Programs;

namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("FollowUpsExported", version: 1)]
public sealed record FollowUpsExported : ActivityDetail
{
    public required DateOnly AsOf { get; init; }

    /// <summary>Such as "due-7"; null for all lists.</summary>
    public string? List { get; init; }

    public WorkforceProgram? Program { get; init; }

    /// <summary>The account of a planner, "none" or "all".</summary>
    public string? Planner { get; init; }

    public bool? IsNothingPlanned { get; init; }

    public required int Count { get; init; }
}

[StoredAs("FollowUpReportExported", version: 1)]
public sealed record FollowUpReportExported : ActivityDetail
{
    public required DateOnly From { get; init; }

    public required DateOnly Through { get; init; }

    /// <summary>What it counts by.</summary>
    public required string By { get; init; }

    public WorkforceProgram? Program { get; init; }

    public int? Area { get; init; }

    /// <summary>One line of it; null for all.</summary>
    public string? Key { get; init; }

    public string? State { get; init; }

    public required int Count { get; init; }
}

[StoredAs("DigestPosted", version: 1)]
public sealed record DigestPosted(DateOnly Day, int Overdue, int DueSoon) : ActivityDetail;

[StoredAs("FollowUpDeclined", version: 1)]
public sealed record FollowUpDeclined : ActivityDetail
{
    public required Guid Participant { get; init; }

    public required Guid Enrollment { get; init; }

    public required DateOnly ExitOn { get; init; }

    public required DeclineReason Reason { get; init; }

    /// <summary>The public key of the note with the request.</summary>
    public Guid? Note { get; init; }
}

/// <param name="Declined">The day on which it was declined.</param>
/// <param name="On">The day from which follow-up is owed again.</param>
[StoredAs("FollowUpDeclineTakenBack", version: 1)]
public sealed record FollowUpDeclineTakenBack(DateOnly Declined, DateOnly On) : ActivityDetail;

[StoredAs("FollowUpDeclineEnded", version: 1)]
public sealed record FollowUpDeclineEnded(DateOnly Declined, Guid Exit) : ActivityDetail;

[StoredAs("WindowsExported", version: 1)]
public sealed record WindowsExported(Guid Participant, DateOnly AsOf, int Count) : ActivityDetail;
