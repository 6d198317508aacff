using ResourceRoom.Domain.Accounts;

namespace ResourceRoom.Domain.Tests.Accounts;

public sealed class InviteRuleTests
{
    private static readonly InviteFacts Technician = new()
    {
        CanSendMail = true,
        MayGiveRole = true,
        MayGiveArea = true,
        WorksInRooms = true,
        NeedsRoom = true,
        RoomsChosen = 2,
        RoomsThere = 2,
        RoomsOfArea = 2,
        HasCustomers = false,
        LimitsCustomers = false,
        IsOfficeThere = true,
        HasProgram = true,
    };

    private static readonly InviteFacts WithoutRooms = Technician with { NeedsRoom = false, RoomsChosen = 0, RoomsThere = 0, RoomsOfArea = 0 };

    [Fact]
    public void WhyNot_TechnicianWithRooms_Allows() => Assert.Null(InviteRule.WhyNot(Technician));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WhyNot_NoRoomNeededAndNoneChosen_Allows(bool worksInRooms) => Assert.Null(InviteRule.WhyNot(WithoutRooms with { WorksInRooms = worksInRooms }));

    [Theory]
    [InlineData(0, 0, 0, InviteRefusal.NoRoom)]
    [InlineData(1, 0, 0, InviteRefusal.RoomNotThere)]
    [InlineData(1, 1, 0, InviteRefusal.RoomOfAnotherArea)]
    [InlineData(1, 1, 1, null)]
    [InlineData(2, 1, 1, InviteRefusal.RoomNotThere)]
    [InlineData(2, 2, 1, InviteRefusal.RoomOfAnotherArea)]
    public void WhyNot_RoomsOfTechnician_TakesOnlyOpenRoomsOfArea(int chosen, int there, int ofArea, InviteRefusal? expected) =>
        Assert.Equal(expected, InviteRule.WhyNot(Technician with { RoomsChosen = chosen, RoomsThere = there, RoomsOfArea = ofArea }));

    [Theory]
    [InlineData(false, false, true, true, null)]
    [InlineData(false, false, true, false, null)]
    [InlineData(false, true, true, true, InviteRefusal.CustomersNotForRole)]
    [InlineData(true, true, true, true, null)]
    [InlineData(true, true, false, true, InviteRefusal.OfficeNotThere)]
    [InlineData(true, true, true, false, InviteRefusal.NoProgram)]
    public void WhyNot_OfficeAndPrograms_AreForThoseWithCustomers(bool hasCustomers, bool limits, bool isOfficeThere, bool hasProgram, InviteRefusal? expected) =>
        Assert.Equal(expected, InviteRule.WhyNot(WithoutRooms with
        {
            HasCustomers = hasCustomers,
            LimitsCustomers = limits,
            IsOfficeThere = isOfficeThere,
            HasProgram = hasProgram,
        }));

    [Fact]
    public void WhyNot_RoomForRoleWithoutRooms_Refuses() =>
        Assert.Equal(InviteRefusal.RoomNotForRole, InviteRule.WhyNot(WithoutRooms with { WorksInRooms = false, RoomsChosen = 1 }));

    [Theory]
    [InlineData(true, InviteRefusal.EmailTaken)]
    [InlineData(false, InviteRefusal.EmailTakenElsewhere)]
    public void WhyNot_EmailTaken_TellsMoreOnlyInScope(bool isInScope, InviteRefusal expected) =>
        Assert.Equal(expected, InviteRule.WhyNot(Technician with { IsEmailTaken = true, IsHolderInScope = isInScope }));

    public static TheoryData<InviteFacts, InviteRefusal> Refusals
    {
        get
        {
            var all = WithoutRooms with { CanSendMail = false, MayGiveRole = false, MayGiveArea = false, WorksInRooms = false, RoomsChosen = 1, IsEmailTaken = true };
            return new()
            {
                { all, InviteRefusal.NoMailServer },
                { all with { CanSendMail = true }, InviteRefusal.RoleNotToGive },
                { all with { CanSendMail = true, MayGiveRole = true }, InviteRefusal.AreaNotToGive },
                { all with { CanSendMail = true, MayGiveRole = true, MayGiveArea = true }, InviteRefusal.RoomNotForRole },
                { Technician with { RoomsThere = 1, RoomsOfArea = 0, IsEmailTaken = true }, InviteRefusal.RoomNotThere },
                { Technician with { RoomsOfArea = 1, IsEmailTaken = true }, InviteRefusal.RoomOfAnotherArea },
                { WithoutRooms with { NeedsRoom = true, IsEmailTaken = true }, InviteRefusal.NoRoom },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void WhyNot_SeveralReasons_ReturnsFirst(InviteFacts facts, InviteRefusal expected) => Assert.Equal(expected, InviteRule.WhyNot(facts));
}
