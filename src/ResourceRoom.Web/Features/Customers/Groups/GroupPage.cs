using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Groups;

public sealed record GroupPage
{
    public required GroupPlace Place { get; init; }

    public required CustomerFilter Input { get; init; }

    public required IReadOnlyList<Choice> Planners { get; init; }

    public ListPage? List { get; init; }

    /// <summary>Whether the list is what a search by name found.</summary>
    public bool IsSearched { get; init; }
}
