using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Seeding.DemoData.People;

internal sealed class DemoStaff(IReadOnlyList<User> accounts, DemoChance chance)
{
    private readonly ILookup<long, long> byRoom = accounts
        .SelectMany(account => account.RoomAssignments)
        .ToLookup(assignment => assignment.LocationId, assignment => assignment.AccountId);

    public long FirstAt(Location room) => byRoom[room.Id].First();

    public long SomebodyAt(Location room) => chance.In100(75) ? FirstAt(room) : chance.Pick([.. byRoom[room.Id]]);
}
