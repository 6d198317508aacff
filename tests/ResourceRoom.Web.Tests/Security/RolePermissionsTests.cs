using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Tests.Security;

public sealed class RolePermissionsTests
{
    [Theory]
    [InlineData(Roles.Technician, "CheckInVisitors SeeVisits SeeParticipants EditParticipants RevealSsn")]
    [InlineData(Roles.CaseManager, "CheckInVisitors SeeVisits SeeParticipants EditParticipants RevealSsn")]
    [InlineData(Roles.LwiaAdministrator, "SeeVisits SeeParticipants SeeLocations ManageStaff")]
    [InlineData(Roles.Oet, "SeeVisits SeeParticipants EditParticipants RevealSsn SeeLocations ManageStaff")]
    [InlineData(Roles.Customer, "")]
    [InlineData("", "")]
    [InlineData("technician", "")]
    [InlineData("Root", "")]
    public void Grant_Role_IsItsRowOfTheTable(string role, string expected)
    {
        var granted = Enum.GetValues<Permission>().Where(permission => RolePermissions.Grant([role], permission));

        Assert.Equal(expected, string.Join(' ', granted));
    }

    [Fact]
    public void Grant_SeveralRoles_IsWhatAnyOfThemHas()
    {
        Assert.True(RolePermissions.Grant([Roles.Customer, Roles.Oet], Permission.SeeLocations));
        Assert.False(RolePermissions.Grant([], Permission.SeeVisits));
    }

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.CaseManager)]
    public void Can_CheckInWithoutARoom_IsDenied(string role)
    {
        var without = new ActingUser { AccountId = 1, DisplayName = "Dana", Roles = [role] };

        Assert.False(without.Can(Permission.CheckInVisitors));
        Assert.True((without with { Room = new SignedInRoom(1, "20-001", "Room") }).Can(Permission.CheckInVisitors));
    }
}
