using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security;

public sealed record StaffMember
{
    public required User Account { get; init; }

    public required string Role { get; init; }
}

public static class StaffScope
{
    private static readonly string[] OfAnArea = [Roles.Technician, Roles.CaseManager, Roles.LwiaAdministrator];

    public static IQueryable<StaffMember> StaffVisibleTo(this ResourceRoomDb db, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.State => db.Staff(),
        AccessScope.Area area => db.Staff().Where(member => member.Account.LwiaNumber == area.LwiaNumber && member.Role != Roles.Oet
            && member.Role != Roles.Monitor),
        _ => db.Staff().Where(member => false),
    };

    /// <summary>Those whom an access review is of: an LWIA's also names the monitors who read the LWIA, whom only OET manages.</summary>
    public static IQueryable<StaffMember> StaffToReview(this ResourceRoomDb db, ActingUser who) => AccessScope.Of(who) switch
    {
        AccessScope.Area area => db.Staff().Where(member => (member.Account.LwiaNumber == area.LwiaNumber && member.Role != Roles.Oet)
            || (member.Role == Roles.Monitor && member.Account.LwiaNumber == null)),
        _ => db.StaffVisibleTo(who),
    };

    public static IQueryable<StaffMember> Staff(this ResourceRoomDb db) =>
        from account in db.Users
        join held in db.UserRoles on account.Id equals held.UserId
        join role in db.Roles on held.RoleId equals role.Id
        where role.Name != Roles.Customer
        select new StaffMember { Account = account, Role = role.Name! };

    /// <summary>Those who can sign in.</summary>
    public static IQueryable<StaffMember> ActiveStaff(this ResourceRoomDb db) => db.Staff().Where(member => member.Account.EndedAt == null && member.Account.PasswordHash != null);

    /// <summary>None above one's own; only OET staff give statewide ones.</summary>
    public static IReadOnlyList<string> RolesToGive(ActingUser who) => who.Can(Permission.ManageStaff) ? RolesSeen(who) : [];

    public static IReadOnlyList<string> RolesSeen(ActingUser who) => AccessScope.Of(who) is AccessScope.State ? [.. OfAnArea, Roles.Oet, Roles.Monitor] : OfAnArea;

    public static AccountKind KindOf(string role) => role switch
    {
        Roles.Oet => AccountKind.OfState,
        Roles.Monitor => AccountKind.Monitor,
        _ => AccountKind.OfArea,
    };

    public static bool IsOfAnArea(string role) => OfAnArea.Contains(role);

    public static bool WorksInRooms(string role) => role is Roles.Technician or Roles.CaseManager;
}
