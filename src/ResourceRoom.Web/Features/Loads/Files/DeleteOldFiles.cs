using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Receiving;

namespace ResourceRoom.Web.Features.Loads.Files;

/// <summary>Deletes the files of loads some time after they were received. One that somebody still decides about stays.</summary>
public sealed class DeleteOldFiles(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Old().AnyAsync(cancellationToken);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await Old().Select(load => load.Id).ToListAsync(cancellationToken))
        {
            await db.DeleteFileAsync(id, cancellationToken);
        }
    }

    private IQueryable<Load> Old()
    {
        var before = clock.Now - Kept;
        return db.Loads.Where(load => load.ReceivedAt < before && db.LoadChunks.Any(chunk => chunk.LoadId == load.Id)
            && (load.State == LoadState.Finished || load.State == LoadState.Refused || load.State == LoadState.Failed || (load.State == LoadState.Held && load.IsCheck)));
    }
}
