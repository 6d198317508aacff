using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.ReferenceData.Mail;

/// <summary>Whether mail goes out: what waits for a mail server, and what was given up.</summary>
[Allow(Permission.ManageReferenceData)]
public sealed class UnsentMailController(ResourceRoomDb db, IValidator<UnsentMailFilter> validator) : AppController
{
    [HttpGet(ReferenceAddresses.UnsentMail)]
    public async Task<IActionResult> List(UnsentMailFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("UnsentMail", new ListView<UnsentMailFilter>(input));
        }

        var unsent = db.OutboxMails.AsNoTracking().Where(mail => mail.SentAt == null);
        return Page("UnsentMail", new ListView<UnsentMailFilter>(input, await new UnsentMailList().ReadAsync(unsent, input, request, cancellationToken)));
    }
}
