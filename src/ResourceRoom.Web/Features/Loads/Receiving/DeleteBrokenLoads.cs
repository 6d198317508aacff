using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Receiving;

/// <summary>Deletes files that were being received when their node died: nobody renews their lease.</summary>
public sealed class DeleteBrokenLoads(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Broken().AnyAsync(cancellationToken);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await Broken().Select(load => load.Id).ToListAsync(cancellationToken))
        {
            await db.DeleteLoadAsync(id, cancellationToken);
        }
    }

    private IQueryable<Load> Broken()
    {
        var now = clock.Now;
        return db.Loads.Where(load => load.State == LoadState.Receiving && load.ClaimedUntil < now);
    }
}
