namespace ResourceRoom.Web.Data.Trail.Events;

[StoredAs("AccountInvited", version: 1)]
public sealed record AccountInvitedV1(string Role, int? Area, IReadOnlyList<string> Rooms) : ActivityDetail
{
    public override ActivityDetail Current() => new AccountInvited(Role, Area, Rooms);
}

[StoredAs("RoomAssigned", version: 1)]
public sealed record RoomAssignedV1(string Room) : ActivityDetail
{
    public override ActivityDetail Current() => new RoomAssigned(Room, From: null, Through: null);
}

[StoredAs("StaffExported", version: 1)]
public sealed record StaffExportedV1 : ActivityDetail
{
    public string? Role { get; init; }

    public int? Area { get; init; }

    public string? State { get; init; }

    public required bool IsSearched { get; init; }

    public required int Count { get; init; }

    public override ActivityDetail Current() => new StaffExported { Role = Role, Area = Area, State = State, IsSearched = IsSearched, Count = Count };
}
