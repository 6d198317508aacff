using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>Whether somebody on the staff may sign in.</summary>
public enum StaffState
{
    /// <summary>Signs in with a password.</summary>
    Active,

    /// <summary>Has not chosen a password yet.</summary>
    Invited,

    /// <summary>May not sign in any more.</summary>
    Ended,
}

/// <summary>Tells the states.</summary>
public static class StaffStates
{
    /// <summary>The state of an account.</summary>
    public static StaffState StateOf(this Data.Accounts.Account account) => account switch
    {
        { EndedAt: not null } => StaffState.Ended,
        { PasswordHash: null } => StaffState.Invited,
        _ => StaffState.Active,
    };

    /// <summary>The staff in a state; all when null.</summary>
    public static IQueryable<StaffMember> In(this IQueryable<StaffMember> staff, StaffState? state) => state switch
    {
        StaffState.Active => staff.Where(member => member.Account.EndedAt == null && member.Account.PasswordHash != null),
        StaffState.Invited => staff.Where(member => member.Account.EndedAt == null && member.Account.PasswordHash == null),
        StaffState.Ended => staff.Where(member => member.Account.EndedAt != null),
        _ => staff,
    };
}
