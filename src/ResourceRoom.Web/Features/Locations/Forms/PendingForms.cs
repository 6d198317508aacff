using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>A form that its LWIA has begun, or has to mend, with how it stands against its due date.</summary>
public sealed record UnfinishedForm(LocationFormRow Form, ListCell Due);

/// <summary>What waits for the reader on the page of rooms: forms to review for OET, forms to finish for an LWIA.</summary>
/// <param name="ToReview">How many wait; null for an LWIA.</param>
/// <param name="Unfinished">Those of an LWIA, the earliest date first.</param>
public sealed record PendingForms(int? ToReview, IReadOnlyList<UnfinishedForm> Unfinished);

[Scoped]
public sealed class ReadPendingForms(ResourceRoomDb db, OfficeClock clock)
{
    private const int Most = 10;

    /// <summary>Null for those who have nothing to do with forms.</summary>
    public async Task<PendingForms?> ReadAsync(ActingUser who, CancellationToken cancellationToken)
    {
        if (who.Can(Permission.ReviewLocationForms))
        {
            return new(await db.LocationForms.CountAsync(form => form.State == LocationFormState.Submitted, cancellationToken), []);
        }

        if (!who.Can(Permission.SendLocationForms))
        {
            return null;
        }

        var rows = await db.LocationForms.AsNoTracking().VisibleTo(who).Where(form => form.State == LocationFormState.Draft || form.State == LocationFormState.Returned)
            .OrderBy(form => form.EventOn ?? DateOnly.MaxValue).ThenBy(form => form.Id).Take(Most).Select(LocationFormList.RowOf).ToListAsync(cancellationToken);
        var calendar = rows.Count == 0 ? null : await db.ReadBusinessCalendarAsync(cancellationToken);
        return new(ToReview: null, [.. rows.Select(row => new UnfinishedForm(row, LocationFormList.DueCell(row, calendar!, clock.Today)))]);
    }
}
