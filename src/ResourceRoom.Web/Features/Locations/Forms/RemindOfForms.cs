using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>Reminds an LWIA of a form that it has begun and not sent, or has to mend: before it is due, and once it is overdue.</summary>
public sealed class RemindOfForms(ResourceRoomDb db, FormNotices notices, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public async Task<bool> IsDueAsync(CancellationToken cancellationToken) => (await DueAsync(cancellationToken)).Count > 0;

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var (id, kind, dueOn) in await DueAsync(cancellationToken))
        {
            await db.RetryOnConflictAsync(() => RemindAsync(id, kind, dueOn, cancellationToken));
            db.ChangeTracker.Clear();
        }
    }

    private IQueryable<LocationForm> Unfinished => db.LocationForms.Where(form =>
        (form.State == LocationFormState.Draft || form.State == LocationFormState.Returned) && form.EventOn != null && form.Reminded != FormReminderKind.Overdue);

    private async Task<IReadOnlyList<(long Id, FormReminderKind Kind, DateOnly DueOn)>> DueAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var earliest = today.AddDays(-FormReminder.LongestOverdue);
        var forms = await Unfinished.AsNoTracking().Where(form => form.EventOn >= earliest).OrderBy(form => form.Id).ToListAsync(cancellationToken);
        if (forms.Count == 0)
        {
            return [];
        }

        var calendar = await db.ReadBusinessCalendarAsync(cancellationToken);
        return
        [
            .. from form in forms
               let dueOn = FormDeadline.Of(form.EventOn!.Value, calendar, form.Sent)
               let kind = FormReminder.DueOn(today, form.State, dueOn, calendar)
               where kind is not null && kind != form.Reminded
               select (form.Id, kind.Value, dueOn),
        ];
    }

    private async Task<bool> RemindAsync(long id, FormReminderKind kind, DateOnly dueOn, CancellationToken cancellationToken)
    {
        if (await Unfinished.SingleOrDefaultAsync(form => form.Id == id && form.Reminded != kind, cancellationToken) is not { } form)
        {
            return false;
        }

        var now = clock.Now;
        form.Reminded = kind;
        db.LogEvent(new LocationFormReminded(kind, dueOn), Subject.LocationForm(form.PublicId), now, who: null);
        var what = form.Sent is not null
            ? "was returned and waits to be corrected and sent again"
            : $"is not sent yet: {(kind == FormReminderKind.Overdue ? "it was due" : "it is due")} on {OfficeFormat.Date(dueOn)}";
        await notices.TellLwiaAsync(form, what, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return true;
    }
}
