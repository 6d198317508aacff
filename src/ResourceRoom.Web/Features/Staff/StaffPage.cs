using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Listing;

namespace ResourceRoom.Web.Features.Staff;

public sealed record StaffPage
{
    public required StaffFilter Input { get; init; }

    public required IReadOnlyList<Choice> Areas { get; init; }

    public required IReadOnlyList<Choice> Roles { get; init; }

    public required bool CanManage { get; init; }

    public required bool CanInvite { get; init; }

    public ListPage? List { get; init; }
}

public sealed record AreaOption(int Number, string Name);

public sealed record RoomOption(string Code, string Name, int Area);
