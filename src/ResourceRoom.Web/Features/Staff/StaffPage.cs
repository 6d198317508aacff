using ResourceRoom.Web.Features.Staff.Listing;

namespace ResourceRoom.Web.Features.Staff;

public sealed record StaffPage
{
    public required StaffFilter Filter { get; init; }

    public required IReadOnlyList<AreaOption> Areas { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required StaffList List { get; init; }

    public required bool CanInvite { get; init; }
}

public sealed record AreaOption(int Number, string Name);

public sealed record RoomOption(string Code, string Name, int Area);
