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

[StoredAs("DigestPosted", version: 1)]
public sealed record DigestPosted(DateOnly Day, int Overdue, int DueSoon) : ActivityDetail;
