using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.ReferenceData;

/// <summary>What OET keeps up to date for everybody, list by list.</summary>
[Allow(Permission.ManageReferenceData)]
public sealed class ReferenceDataController(ResourceRoomDb db) : AppController
{
    [HttpGet("/admin/reference-data")]
    public async Task<IActionResult> Lists(CancellationToken cancellationToken) => Page("ReferenceData", new ReferenceDataPage(
        await db.ActiveOetContacts().CountAsync(cancellationToken), await db.Lwias.CountAsync(area => area.BoardCode == null, cancellationToken),
        await db.OutboxMails.CountAsync(mail => mail.SentAt == null && mail.Tries > 0, cancellationToken)));
}
