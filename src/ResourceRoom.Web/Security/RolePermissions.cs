using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security;

/// <summary>Role → permissions, the whole table. What is not listed is denied.</summary>
public static class RolePermissions
{
    private static readonly Dictionary<string, Permission[]> Table = new()
    {
        [Roles.Technician] =
        [
            Permission.CheckInVisitors, Permission.SeeVisits, Permission.CorrectVisits, Permission.SeeParticipants, Permission.EditParticipants,
            Permission.RevealSsn, Permission.PrintPasses, Permission.RecordEoItems,
        ],
        [Roles.CaseManager] =
        [
            Permission.CheckInVisitors, Permission.SeeVisits, Permission.CorrectVisits, Permission.SeeParticipants, Permission.EditParticipants,
            Permission.RevealSsn, Permission.PrintPasses, Permission.RecordEoItems, Permission.SeeEoItems, Permission.MergeParticipants,
            Permission.SeeCustomers, Permission.SeeOwnCustomers, Permission.EditCustomers, Permission.AssignPlanners, Permission.SeePlans, Permission.EditPlans,
            Permission.SeeCaseNotes, Permission.WriteCaseNotes, Permission.SeeMessages, Permission.SendMessages,
        ],
        [Roles.LwiaAdministrator] =
        [
            Permission.SeeVisits, Permission.SeeParticipants, Permission.MergeParticipants, Permission.SeeLocations, Permission.SendLocationForms, Permission.SeeStaff, Permission.ManageStaff,
            Permission.SeeCustomers, Permission.AssignPlanners, Permission.SeePlans, Permission.SeeCaseNotes, Permission.SeeMessages,
            Permission.StandInForPlanners, Permission.SeeReports, Permission.SaveReports, Permission.SeeSystems, Permission.ManageSystems,
        ],
        [Roles.Oet] =
        [
            Permission.SeeVisits, Permission.CorrectVisits, Permission.SeeParticipants, Permission.EditParticipants, Permission.RevealSsn,
            Permission.SeeLocations, Permission.SendLocationForms, Permission.ReviewLocationForms, Permission.RecordEoItems, Permission.SeeEoItems, Permission.MergeParticipants, Permission.SeeStaff, Permission.ManageStaff,
            Permission.ManageServices, Permission.ManageReferenceData, Permission.SeeCustomers, Permission.EditCustomers, Permission.AssignPlanners,
            Permission.SeePlans, Permission.EditPlans, Permission.SeeCaseNotes, Permission.WriteCaseNotes, Permission.CorrectExits, Permission.SeeMessages, Permission.SendMessages,
            Permission.SeeReports, Permission.SaveReports, Permission.MakeFederalExtract, Permission.SeeSystems, Permission.ManageSystems, Permission.ApproveSystems,
        ],
        [Roles.Monitor] =
        [
            Permission.SeeVisits, Permission.SeeParticipants, Permission.SeeLocations, Permission.SeeStaff, Permission.SeeCustomers, Permission.SeePlans,
            Permission.SeeMessages, Permission.SeeReports, Permission.SeeSystems,
        ],
        [Roles.Customer] = [Permission.UseOwnPlan],
    };

    public static bool Grant(IEnumerable<string> roles, Permission permission) =>
        roles.Any(role => Table.TryGetValue(role, out var granted) && granted.Contains(permission));
}
