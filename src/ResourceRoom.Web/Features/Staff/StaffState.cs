using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff;

public enum StaffState
{
    Active,
    Invited,
    Ended,
}

public static class StaffStates
{
    public static StaffState StateOf(this User account) => account switch
    {
        { EndedAt: not null } => StaffState.Ended,
        { PasswordHash: null } => StaffState.Invited,
        _ => StaffState.Active,
    };

    public static IQueryable<StaffMember> In(this IQueryable<StaffMember> staff, StaffState? state) => state switch
    {
        StaffState.Active => staff.Where(member => member.Account.EndedAt == null && member.Account.PasswordHash != null),
        StaffState.Invited => staff.Where(member => member.Account.EndedAt == null && member.Account.PasswordHash == null),
        StaffState.Ended => staff.Where(member => member.Account.EndedAt != null),
        _ => staff,
    };
}
