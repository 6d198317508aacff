using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.FollowUps;

public sealed record FollowUpsPage
{
    public required FollowUpFilter Input { get; init; }

    public required IReadOnlyList<Choice> Planners { get; init; }

    /// <summary>Whether the reader looks after other planners' customers.</summary>
    public required bool IsSupervisor { get; init; }

    public required IReadOnlyList<StoodInFor> StandIns { get; init; }

    public ListPage? List { get; init; }

    /// <summary>Where customers of this list are given to another planner; null for a reader who assigns none.</summary>
    public string? Reassignment { get; init; }
}
