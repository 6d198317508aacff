using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.FollowUps.Reassigning;

public sealed record ReassignmentPage : Unlogged
{
    public required string Back { get; init; }

    public required ReassignmentInput Input { get; init; }

    public required IReadOnlyList<string> Chosen { get; init; }

    public required IReadOnlyList<Choice> Planners { get; init; }

    public required ListPage List { get; init; }
}

public sealed record ReassignedPage(string Back, Reassigned Done) : Unlogged;
