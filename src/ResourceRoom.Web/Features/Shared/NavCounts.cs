using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Inbox;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>The numbers beside links of the navigation.</summary>
public sealed record NavNumbers(int Unread, int Due)
{
    /// <summary>Beyond it nobody counts: the number is read on every page.</summary>
    public const int MostDue = 99;

    public string DueInWords => InWords(Due);

    /// <summary>A count that ends one beyond what is counted.</summary>
    public static string InWords(int count) => count > MostDue ? $"{MostDue}+" : $"{count}";
}

/// <summary>Reads them for each page, so that it takes one trip to the database, or two more for who stands in for a colleague.</summary>
[Scoped]
public sealed class NavCounts(ResourceRoomDb db, OfficeClock clock)
{
    private const int Counted = NavNumbers.MostDue + 1;

    public async Task<NavNumbers> ReadAsync(ActingUser who, CancellationToken cancellationToken)
    {
        if (!who.IsCounted())
        {
            return new(Unread: 0, Due: 0);
        }

        var (account, today) = (who.AccountId, clock.Today);
        var unread = db.UnreadOf(who);
        if (!who.Can(Permission.SeePlans))
        {
            return new(await unread.CountAsync(cancellationToken), Due: 0);
        }

        if (!who.Can(Permission.SeeOwnCustomers))
        {
            var all = db.PressingWithin(who, today).Take(Counted);
            return await db.Users.Where(row => row.Id == account).Select(row => new NavNumbers(unread.Count(), all.Count())).SingleOrDefaultAsync(cancellationToken)
                ?? new(Unread: 0, Due: 0);
        }

        var (pressing, standIns) = (db.PressingOf(who, today).Take(Counted), db.StandIns.HeldBy(account, today));
        var counts = await db.Users.Where(row => row.Id == account)
            .Select(row => new { Unread = unread.Count(), Due = pressing.Count(), IsStandingIn = standIns.Any() }).SingleOrDefaultAsync(cancellationToken);
        if (counts is not { IsStandingIn: true })
        {
            return new(counts?.Unread ?? 0, counts?.Due ?? 0);
        }

        long[] planners = [account, .. (await db.StoodInForAsync(account, today, cancellationToken)).Select(row => row.PlannerId)];
        return new(counts.Unread, await db.PressingOf(who, planners, today).Take(Counted).CountAsync(cancellationToken));
    }
}
