using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;

namespace ResourceRoom.Web.Security.Audit;

public static class ShownBeyondReach
{
    /// <summary>Notes each person shown whom the user does not reach: found by a full SSN or a pass, or fitting what was typed.</summary>
    public static async Task LogShownBeyondReachAsync(this ResourceRoomDb db, IEnumerable<Guid> shown, Act act)
    {
        var keys = shown.ToList();
        if (keys.Count == 0)
        {
            return;
        }

        // Not to be cancelled: the names may be on the page already.
        var within = await db.Participants.VisibleTo(act.Who).Where(person => keys.Contains(person.PublicId)).Select(person => person.PublicId).ToListAsync(CancellationToken.None);
        foreach (var beyond in keys.Except(within))
        {
            db.LogAccess(AccessKind.ShownBeyondReach, Subject.Participant(beyond), act);
        }

        await db.SaveChangesAsync(CancellationToken.None);
    }
}
