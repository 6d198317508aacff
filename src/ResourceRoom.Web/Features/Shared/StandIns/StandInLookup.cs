using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.StandIns;

internal static class StandInLookup
{
    /// <summary>A case manager: oneself, or one within reach; null when there is none. A try on one outside it is logged.</summary>
    public static async Task<User?> FindPlannerAsync(this ResourceRoomDb db, long id, Act act, CancellationToken cancellationToken)
    {
        var planner = await db.StaffVisibleTo(act.Who).Where(member => member.Role == Roles.CaseManager).Select(member => member.Account)
            .SingleOrDefaultAsync(account => account.Id == id, cancellationToken);
        if (planner is null && !await db.StaffVisibleTo(act.Who).AnyAsync(member => member.Account.Id == id, cancellationToken))
        {
            await db.LogOutOfScopeAsync(db.Users.Where(account => account.Id == id), Subject.Account(id), act);
        }

        return planner;
    }

    /// <summary>Who can stand in for a planner, by name: who reaches all that the planner reaches.</summary>
    public static async Task<List<User>> ColleaguesOfAsync(this ResourceRoomDb db, User planner, CancellationToken cancellationToken)
    {
        var (area, id) = (planner.LwiaNumber, planner.Id);
        var colleagues = await db.Planners().AsNoTracking().Where(account => account.LwiaNumber == area && account.Id != id)
            .OrderBy(account => account.DisplayName).ThenBy(account => account.Id).ToListAsync(cancellationToken);
        return colleagues.FindAll(account => planner.ToCustomerScope() is { } wanted && account.ToCustomerScope() is { } own && own.Holds(wanted));
    }
}
