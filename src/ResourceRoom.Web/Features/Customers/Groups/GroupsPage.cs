using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.Customers.Groups;

public sealed record GroupsPage
{
    public required GroupFilter Input { get; init; }

    public required IReadOnlyList<Choice> Areas { get; init; }

    public required IReadOnlyList<Choice> Years { get; init; }

    public ListPage? List { get; init; }
}
