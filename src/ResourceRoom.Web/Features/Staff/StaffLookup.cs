using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff;

public static class StaffLookup
{
    /// <summary>The account with its role; null when there is none within reach, and that one out of reach was asked for is kept.</summary>
    public static async Task<StaffMember?> FindStaffAsync(
        this ResourceRoomDb db, long id, Act act, CancellationToken cancellationToken)
    {
        var member = await db.StaffVisibleTo(act.Who).SingleOrDefaultAsync(row => row.Account.Id == id, cancellationToken);
        if (member is null)
        {
            await db.LogOutOfScopeAsync(db.Users.Where(account => account.Id == id), Subject.Account(id), act);
        }

        return member;
    }
}
