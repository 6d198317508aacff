using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Data.Files;

/// <summary>Deletes files that were sent with a form that was never saved.</summary>
public sealed class DeleteHeldFiles(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Overdue().AnyAsync(cancellationToken);

    public Task ExecuteAsync(CancellationToken cancellationToken) => Overdue().ExecuteDeleteAsync(cancellationToken);

    private IQueryable<StoredFile> Overdue()
    {
        var now = clock.Now;
        return db.StoredFiles.Where(file => file.HeldUntil < now);
    }
}
