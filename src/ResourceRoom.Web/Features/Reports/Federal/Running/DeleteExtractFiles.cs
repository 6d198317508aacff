using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>Deletes the files of runs some time after they were finished. The runs and their counts stay.</summary>
public sealed class DeleteExtractFiles(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Old().AnyAsync(cancellationToken);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var run in await Old().ToListAsync(cancellationToken))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            run.FilesDeletedAt = clock.Now;
            db.ActivityEvents.Add(ActivityEvent.Of(new FederalExtractFilesDeleted(), Subject.FederalExtract(run.PublicId), clock.Now));
            await db.SaveChangesAsync(cancellationToken);
            await db.ExtractChunks.Where(chunk => chunk.ExtractId == run.Id).ExecuteDeleteAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
    }

    private IQueryable<FederalExtract> Old()
    {
        var before = clock.Now - ExtractFiles.Kept;
        return db.FederalExtracts.Where(run => run.State == ExtractState.Finished && run.FinishedAt < before && run.FilesDeletedAt == null);
    }
}
