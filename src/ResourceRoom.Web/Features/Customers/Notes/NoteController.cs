using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Features.Customers.Notes.Reading;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Files;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes;

[Allow(Permission.SeeCaseNotes)]
[FollowsMerges(keepsEntries: true)]
[Route("/customers/{publicId:guid}/case-notes/{note:guid}")]
public sealed class NoteController(NoteReader reader) : AppController
{
    private static readonly AddendumInput NewAddendum = new() { Delivery = nameof(NoteDelivery.Keep) };

    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, Guid note, CancellationToken cancellationToken) =>
        Page("Note", await reader.OneAsync(new(publicId, note), NewAddendum, [], new InErrorInput(), Who, cancellationToken));

    [HttpPost("addenda")]
    [Allow(Permission.WriteCaseNotes)]
    [TakesFiles]
    public async Task<IActionResult> Add(
        Guid publicId, Guid note, AddendumInput input, FormKey form, [FromServices] ReceiveFiles receive, [FromServices] AddAddendum add,
        [FromServices] IValidator<AddendumInput> validator, CancellationToken cancellationToken)
    {
        var asked = new NoteAddress(publicId, note);
        var files = await receive.ExecuteAsync(input.Files, publicId, Who, cancellationToken);
        ModelState.AddFaults(nameof(input.Files), files);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Note", await PageAsync(asked, input, files.Held, cancellationToken));
        }

        switch (await add.ExecuteAsync(asked, input, files.Ids, form, Who, cancellationToken))
        {
            case SaveOutcome.NotThere:
                return NotFound();
            case SaveOutcome.FormReused:
                return Reused("Note", await PageAsync(asked, input, files.Held, cancellationToken));
            case SaveOutcome.InError:
                ModelState.AddModelError(nameof(input.Addendum), "This note was marked as entered in error, so nothing can be added to it. Your text is still here: copy it into a note of its own.");
                return Conflict("Note", await PageAsync(asked, input, files.Held, cancellationToken));
            case SaveOutcome.Died:
                ModelState.AddModelError(nameof(input.Delivery), NoteWords.Died);
                return Invalid("Note", await PageAsync(asked, input with { Delivery = nameof(NoteDelivery.Keep) }, files.Held, cancellationToken));
            case SaveOutcome.FilesGone:
                ModelState.AddModelError(nameof(input.Files), FileWords.Gone);
                return Invalid("Note", await PageAsync(asked, input, [], cancellationToken));
            default:
                return Back(Flash.Done("Addendum added."), nameof(Show), route: new { publicId, note });
        }
    }

    [HttpPost("error")]
    [Allow(Permission.WriteCaseNotes)]
    public async Task<IActionResult> MarkInError(
        Guid publicId, Guid note, InErrorInput input, [FromServices] MarkInError mark, [FromServices] IValidator<InErrorInput> validator, CancellationToken cancellationToken)
    {
        var asked = new NoteAddress(publicId, note);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Note", await reader.OneAsync(asked, NewAddendum, [], input, Who, cancellationToken));
        }

        return await mark.ExecuteAsync(asked, TypedText.Clean(input.Reason)!, Who, cancellationToken)
            ? Back(Flash.Done("Note marked as entered in error."), nameof(Show), route: new { publicId, note })
            : NotFound();
    }

    [HttpGet("files/{file:guid}")]
    public async Task<IActionResult> File(Guid publicId, Guid note, Guid file, [FromServices] FileStore store, [FromServices] OfficeClock clock, CancellationToken cancellationToken) =>
        await reader.FileAsync(new(publicId, note), file, new Act(Who, clock.Now), cancellationToken) is { } found
            ? found.ToDownload(await store.ReadAsync(found, cancellationToken))
            : NotFound();

    private Task<NotePage?> PageAsync(NoteAddress asked, AddendumInput input, IReadOnlyList<StoredFile> held, CancellationToken cancellationToken) =>
        reader.OneAsync(asked, input, held, new InErrorInput(), Who, cancellationToken);
}
