using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Security;

/// <summary>Somebody on the staff: an account with its role.</summary>
public sealed record StaffMember
{
    /// <summary>The account.</summary>
    public required Account Account { get; init; }

    /// <summary>One of <see cref="Roles"/>, and not a customer.</summary>
    public required string Role { get; init; }
}

/// <summary>Which staff an acting user reaches, and whom they may invite.</summary>
public static class StaffScope
{
    private static readonly string[] OfAnArea = [Roles.Technician, Roles.CaseManager, Roles.LwiaAdministrator];

    /// <summary>The staff within reach: OET staff reach everybody's, an area's administrator those of the area, OET staff excepted.</summary>
    public static IQueryable<StaffMember> StaffVisibleTo(this ResourceRoomDb db, ActingUser who) => Reach.Of(who) switch
    {
        Reach.State => db.Staff(),
        Reach.Area area => db.Staff().Where(member => member.Account.LwiaNumber == area.LwiaNumber && member.Role != Roles.Oet),
        _ => db.Staff().Where(member => false),
    };

    /// <summary>All staff, whoever may see them.</summary>
    public static IQueryable<StaffMember> Staff(this ResourceRoomDb db) =>
        from account in db.Users
        join held in db.UserRoles on account.Id equals held.UserId
        join role in db.Roles on held.RoleId equals role.Id
        where role.Name != Roles.Customer
        select new StaffMember { Account = account, Role = role.Name! };

    /// <summary>The roles that an acting user may give to somebody new.</summary>
    public static IReadOnlyList<string> RolesToGive(ActingUser who) => Reach.Of(who) is Reach.State ? [.. OfAnArea, Roles.Oet] : OfAnArea;

    /// <summary>Whether a role works in the rooms of an area; OET staff are statewide.</summary>
    public static bool IsOfAnArea(string role) => OfAnArea.Contains(role);

    /// <summary>Whether a role signs in to rooms.</summary>
    public static bool WorksInRooms(string role) => role is Roles.Technician or Roles.CaseManager;
}
