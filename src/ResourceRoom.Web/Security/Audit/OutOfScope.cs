using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Security.Audit;

public static class OutOfScope
{
    public static async Task LogOutOfScopeAsync<T>(this ResourceRoomDb db, IQueryable<T> existing, Subject subject, Act act)
    {
        // Not to be cancelled: whoever hangs up has asked all the same.
        if (await existing.AnyAsync(CancellationToken.None))
        {
            db.LogAccess(AccessKind.RefusedOutOfScope, subject, act);
            await db.SaveChangesAsync(CancellationToken.None);
        }
    }
}
