using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Inbox;

[Authorize]
[Route("/inbox")]
public sealed class InboxController(ResourceRoomDb db, ReadItem readItem, IValidator<InboxFilter> validator) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> List(InboxFilter filter, ListRequest request, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("Inbox", new ListView<InboxFilter>(filter));
        }

        return Page("Inbox", new ListView<InboxFilter>(filter, await new InboxList(db).ReadAsync(db.InboxOf(Who), filter, request, cancellationToken)));
    }

    /// <summary>Leads to what an item is about. Whoever opens it has read it.</summary>
    [HttpGet("{item:guid}")]
    public async Task<IActionResult> Open(Guid item, CancellationToken cancellationToken) =>
        await readItem.ExecuteAsync(item, Who, cancellationToken) is { } path ? LocalRedirect(path) : NotFound();

    [HttpPost("{item:guid}/read")]
    public async Task<IActionResult> MarkAsRead(Guid item, CancellationToken cancellationToken) =>
        await readItem.ExecuteAsync(item, Who, cancellationToken) is null ? NotFound() : Back(Flash.Done("Marked as read."), nameof(List));
}
