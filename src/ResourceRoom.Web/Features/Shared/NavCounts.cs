using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Inbox;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>The numbers beside links of the navigation.</summary>
public sealed record NavNumbers(int Unread, int Due);

/// <summary>Reads them for each page, so that it takes one trip to the database.</summary>
[Scoped]
public sealed class NavCounts(ResourceRoomDb db, OfficeClock clock)
{
    public async Task<NavNumbers> ReadAsync(ActingUser who, CancellationToken cancellationToken)
    {
        if (!who.IsCounted())
        {
            return new(Unread: 0, Due: 0);
        }

        var unread = db.InboxOf(who).Where(item => item.ReadAt == null);
        if (!who.Can(Permission.SeeOwnCustomers))
        {
            return new(await unread.CountAsync(cancellationToken), Due: 0);
        }

        var (account, pressing) = (who.AccountId, db.PressingOf(who, clock.Today));
        return await db.Users.Where(row => row.Id == account).Select(row => new NavNumbers(unread.Count(), pressing.Count())).SingleOrDefaultAsync(cancellationToken)
            ?? new(Unread: 0, Due: 0);
    }
}
