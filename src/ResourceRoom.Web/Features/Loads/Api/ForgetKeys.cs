using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Api;

/// <summary>Forgets the <c>Idempotency-Key</c>s of loads, so that a sender may use them again.</summary>
public sealed class ForgetKeys(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Old().AnyAsync(cancellationToken);

    public Task ExecuteAsync(CancellationToken cancellationToken) =>
        Old().ExecuteUpdateAsync(row => row.SetProperty(load => load.IdempotencyKey, (string?)null), cancellationToken);

    private IQueryable<Load> Old()
    {
        var before = clock.Now - Kept;
        return db.Loads.Where(load => load.IdempotencyKey != null && load.ReceivedAt < before && load.State != LoadState.Receiving);
    }
}
