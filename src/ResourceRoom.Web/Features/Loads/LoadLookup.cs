using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Loads;

internal static class LoadLookup
{
    /// <summary>A load within reach, with what its receipt names; null if there is none, and that it was asked for is kept.</summary>
    public static async Task<Load?> FindLoadAsync(this ResourceRoomDb db, Guid id, Act act, CancellationToken cancellationToken)
    {
        var loads = db.Loads.Where(load => load.PublicId == id);
        var found = await loads.VisibleTo(act.Who).WithReceipt().SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            await db.LogOutOfScopeAsync(loads, Subject.Load(id), act);
        }

        return found;
    }
}
