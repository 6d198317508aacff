using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff;

public enum StaffState
{
    Active,
    Invited,

    /// <summary>The last day of a monitor is over.</summary>
    AccessOver,
    Ended,
}

public static class StaffStates
{
    public static StaffState StateOf(this User account, DateOnly today) => account switch
    {
        { EndedAt: not null } => StaffState.Ended,
        _ when !AccessEndRule.Allows(account.AccessEndsOn, today) => StaffState.AccessOver,
        { PasswordHash: null } => StaffState.Invited,
        _ => StaffState.Active,
    };

    public static IQueryable<StaffMember> In(this IQueryable<StaffMember> staff, StaffState? state, DateOnly today) => state switch
    {
        StaffState.Active => staff.CanSignIn(today).Where(member => member.Account.PasswordHash != null),
        StaffState.Invited => staff.CanSignIn(today).Where(member => member.Account.PasswordHash == null),
        StaffState.AccessOver => staff.Where(member => member.Account.EndedAt == null && member.Account.AccessEndsOn < today),
        StaffState.Ended => staff.Where(member => member.Account.EndedAt != null),
        _ => staff,
    };

    public static IQueryable<StaffMember> CanSignIn(this IQueryable<StaffMember> staff, DateOnly today) =>
        staff.Where(member => member.Account.EndedAt == null && (member.Account.AccessEndsOn == null || member.Account.AccessEndsOn >= today));
}
