using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Tests.Security;

[Trait("Category", "OneEngine")]
public sealed class RolePermissionsTests
{
    [Theory]
    [InlineData(Roles.Technician, "CheckInVisitors SeeVisits CorrectVisits SeeParticipants EditParticipants RevealSsn PrintPasses RecordEoItems")]
    [InlineData(Roles.CaseManager, "CheckInVisitors SeeVisits CorrectVisits SeeParticipants EditParticipants MergeParticipants RevealSsn PrintPasses RecordEoItems SeeEoItems SeeCustomers SeeOwnCustomers EditCustomers AssignPlanners SeePlans EditPlans SeeCaseNotes WriteCaseNotes SeeMessages SendMessages")]
    [InlineData(Roles.LwiaAdministrator, "SeeVisits SeeParticipants MergeParticipants SeeLocations SendLocationForms SeeStaff ManageStaff SeeSystems ManageSystems SeeCustomers AssignPlanners SeePlans SeeCaseNotes SeeMessages StandInForPlanners SeeReports SaveReports")]
    [InlineData(Roles.Oet, "SeeVisits CorrectVisits SeeParticipants EditParticipants MergeParticipants RevealSsn RecordEoItems SeeEoItems SeeLocations SendLocationForms ReviewLocationForms SeeStaff ManageStaff ManageServices SeeSystems ManageSystems ApproveSystems ManageReferenceData SeeCustomers EditCustomers AssignPlanners SeePlans EditPlans SeeCaseNotes WriteCaseNotes CorrectExits SeeMessages SendMessages SeeReports SaveReports MakeFederalExtract")]
    [InlineData(Roles.Monitor, "SeeVisits SeeParticipants SeeLocations SeeStaff SeeSystems SeeCustomers SeePlans SeeMessages SeeReports")]
    [InlineData(Roles.Customer, "UseOwnPlan")]
    [InlineData("", "")]
    [InlineData("technician", "")]
    [InlineData("Root", "")]
    public void Grant_OneRole_MatchesTable(string role, string expected)
    {
        var granted = Enum.GetValues<Permission>().Where(permission => RolePermissions.Grant([role], permission));

        Assert.Equal(expected, string.Join(' ', granted));
    }

    [Fact]
    public void Grant_SeveralRoles_CombinesThem()
    {
        Assert.True(RolePermissions.Grant([Roles.Customer, Roles.Oet], Permission.SeeLocations));
        Assert.False(RolePermissions.Grant([], Permission.SeeVisits));
    }

    [Theory]
    [InlineData(Roles.Technician, Permission.CheckInVisitors)]
    [InlineData(Roles.CaseManager, Permission.CheckInVisitors)]
    [InlineData(Roles.Technician, Permission.PrintPasses)]
    [InlineData(Roles.CaseManager, Permission.PrintPasses)]
    public void Can_DeskWorkWithoutRoom_IsDenied(string role, Permission permission)
    {
        var without = new ActingUser { AccountId = 1, DisplayName = "Dana", Roles = [role] };

        Assert.False(without.Can(permission));
        Assert.True((without with { Room = new SignedInRoom(1, "20-001", "Room") }).Can(permission));
    }
}
