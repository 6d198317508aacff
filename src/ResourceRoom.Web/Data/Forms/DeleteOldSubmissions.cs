using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Data.Forms;

/// <summary>Deletes submissions that no open page can repeat any more.</summary>
public sealed class DeleteOldSubmissions(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(6);
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Old().AnyAsync(cancellationToken);

    public Task ExecuteAsync(CancellationToken cancellationToken) => Old().ExecuteDeleteAsync(cancellationToken);

    private IQueryable<FormSubmission> Old()
    {
        var limit = clock.Now - Kept;
        return db.FormSubmissions.Where(form => form.SentAt < limit);
    }
}
