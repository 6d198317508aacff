using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>An approved tracking system of the area of the first room.</summary>
internal static class SendingSystem
{
    public const string Code = "BENCH";

    /// <returns>The codes of the area's rooms.</returns>
    public static async Task<IReadOnlyList<string>> AddAsync(ResourceRoomDb db, CancellationToken cancellationToken)
    {
        var room = await db.Locations.AsNoTracking().OrderBy(row => row.Id).FirstAsync(cancellationToken);
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var system = new TrackingSystem
        {
            PublicId = Guid.CreateVersion7(now),
            Code = Code,
            LwiaNumber = room.LwiaNumber,
            Name = "Benchmark",
            Account = new User { UserName = $"system:{Code}", NormalizedUserName = $"SYSTEM:{Code}", DisplayName = "Benchmark" },
            ContactName = "Pat Example",
            ContactEmail = "pat@example.test",
            RegisteredAt = now,
            ApprovedAt = now,
        };
        foreach (var point in StandingRule.Points)
        {
            system.Answers.Add(new ChecklistAnswer { Point = point, IsYes = true, Evidence = "Made for the benchmark." });
        }

        db.TrackingSystems.Add(system);
        await db.SaveChangesAsync(cancellationToken);
        return await db.Locations.Where(row => row.LwiaNumber == room.LwiaNumber && row.ClosedOn == null).Select(row => row.Code).ToListAsync(cancellationToken);
    }

    public static async Task<string> AddKeyAsync(ResourceRoomDb db, CancellationToken cancellationToken)
    {
        var system = await db.TrackingSystems.SingleAsync(cancellationToken);
        var (row, key) = ApiKey.Create(system.Id, TimeProvider.System.GetUtcNow().UtcDateTime, system.AccountId);
        db.Add(row);
        await db.SaveChangesAsync(cancellationToken);
        return key;
    }
}
