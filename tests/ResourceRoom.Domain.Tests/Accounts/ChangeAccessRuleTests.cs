using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class ChangeAccessRuleTests
{
    private static readonly ChangeAccessFacts Fine = new() { MayGiveRole = true, MayGiveArea = true };

    public static TheoryData<ChangeAccessFacts, ChangeAccessRefusal?> Table() => new()
    {
        { Fine, null },
        { Fine with { IsOwn = true, IsEnded = true }, ChangeAccessRefusal.Own },
        { Fine with { IsEnded = true, MayGiveRole = false }, ChangeAccessRefusal.Ended },
        { Fine with { MayGiveRole = false, MayGiveArea = false }, ChangeAccessRefusal.RoleNotToGive },
        { Fine with { MayGiveArea = false, LeavesOet = true }, ChangeAccessRefusal.AreaNotToGive },
        { Fine with { LeavesOet = true, OtherActiveOet = 0 }, ChangeAccessRefusal.LastOet },
        { Fine with { LeavesOet = true, OtherActiveOet = 1 }, null },
        { Fine with { LeavesOet = false, OtherActiveOet = 0 }, null },
        { Fine with { LeavesCustomers = true, CustomersToHandOver = 0 }, null },
        { Fine with { LeavesCustomers = true, CustomersToHandOver = 1 }, ChangeAccessRefusal.HasCustomers },
        { Fine with { LeavesCustomers = false, CustomersToHandOver = 1 }, null },
        { Fine with { WorksInRooms = true, NeedsRoom = true, RoomsKept = 0 }, ChangeAccessRefusal.NoRoom },
        { Fine with { WorksInRooms = true, NeedsRoom = true, RoomsKept = 1 }, null },
        { Fine with { WorksInRooms = true, NeedsRoom = true, ChoosesRoom = true, IsRoomThere = true }, null },
        { Fine with { WorksInRooms = true, NeedsRoom = true, ChoosesRoom = true }, ChangeAccessRefusal.RoomNotThere },
        { Fine with { WorksInRooms = true, NeedsRoom = false, RoomsKept = 0 }, null },
        { Fine with { WorksInRooms = false, ChoosesRoom = true, IsRoomThere = true }, ChangeAccessRefusal.RoomNotForRole },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void WhyNot_EachFact_HasItsRefusal(ChangeAccessFacts facts, ChangeAccessRefusal? expected) => Assert.Equal(expected, ChangeAccessRule.WhyNot(facts));
}
