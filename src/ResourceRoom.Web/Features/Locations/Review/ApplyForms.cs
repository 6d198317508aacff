using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Features.Locations.Review;

/// <summary>
/// Makes rooms what their accepted forms say when the day comes. The form is saved with it, so that of two nodes the second finds
/// nothing left to do, and a form that is withdrawn at that moment is either applied or withdrawn.
/// </summary>
public sealed class ApplyForms(ResourceRoomDb db, ApplyForm apply, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Due(clock.Today).AnyAsync(cancellationToken);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await Due(clock.Today).OrderBy(form => form.EventOn).ThenBy(form => form.AcceptedPlace).Select(form => form.Id).ToListAsync(cancellationToken))
        {
            await db.RetryOnConflictAsync(() => ApplyAsync(id, cancellationToken));
            db.ChangeTracker.Clear();
        }
    }

    private IQueryable<LocationForm> Due(DateOnly today) =>
        db.LocationForms.Where(form => form.State == LocationFormState.Accepted && form.AppliedAt == null && form.EventOn <= today);

    private async Task<bool> ApplyAsync(long id, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        if (await Due(today).Include(form => form.Location).SingleOrDefaultAsync(form => form.Id == id, cancellationToken) is not { } form)
        {
            return false;
        }

        var room = await db.ReadRoomWithFormsAsync(form.LocationId!.Value, cancellationToken);
        room.Room.Become(room.Timeline(), today);
        await apply.TakeEffectAsync(form, clock.Now, who: null, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
