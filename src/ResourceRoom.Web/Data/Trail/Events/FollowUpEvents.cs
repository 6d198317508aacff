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
