using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Inbox;

/// <summary>Marks an item as read, by the first of those whom it is addressed to. That it was read stands in its row and needs no event.</summary>
public sealed class ReadItem(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>The page that the item is about; null when nothing of this key is addressed to the account.</summary>
    public async Task<string?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.InboxOf(who).SingleOrDefaultAsync(row => row.PublicId == publicId, cancellationToken) is not { } item)
        {
            await db.LogOutOfScopeAsync(db.InboxItems.Where(row => row.PublicId == publicId), Subject.InboxItem(publicId), act);
            return null;
        }

        item.Read(act.At, who.AccountId);
        await db.SaveChangesAsync(cancellationToken);
        return item.Path;
    }
}
