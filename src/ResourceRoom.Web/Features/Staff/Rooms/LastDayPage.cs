using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Staff.Rooms;

public sealed record LastDayPage(User Account, RoomAssignment Assignment, LastDayInput Input, TwoVersions? Conflict);

/// <summary>The rooms of an account by when they hold; and those that could be added.</summary>
public sealed record AccountRooms
{
    public required IReadOnlyList<RoomAssignment> Present { get; init; }

    public required IReadOnlyList<RoomAssignment> Coming { get; init; }

    /// <summary>Over or taken away, the latest first.</summary>
    public required IReadOnlyList<RoomAssignment> Past { get; init; }

    public required IReadOnlyList<RoomOption> Offered { get; init; }

    public required DateOnly Today { get; init; }
}
