using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Features.Customers.Notes.Reading;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Files;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Notes;

[Allow(Permission.SeeCaseNotes)]
[FollowsMerges(keepsEntries: true)]
[Route("/customers/{publicId:guid}/case-notes")]
public sealed class NotesController(NoteReader reader, OfficeClock clock) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> List(Guid publicId, ListRequest request, CancellationToken cancellationToken) =>
        Page("Notes", await reader.ListAsync(publicId, request, Who, cancellationToken));

    [HttpGet("print")]
    public async Task<IActionResult> Print(Guid publicId, CancellationToken cancellationToken) =>
        Page("NotesPaper", await reader.PaperAsync(publicId, Who, cancellationToken));

    [HttpGet("new")]
    [Allow(Permission.WriteCaseNotes)]
    public async Task<IActionResult> New(
        Guid publicId, Guid? draft, string? kind, NoteOrigin origin, [FromServices] NoteDrafts drafts, CancellationToken cancellationToken) =>
        Page("NewNote", await reader.NewAsync(publicId, async header => draft is null
            ? origin.ToInput(FilterRules.Chosen<NoteKind>(kind) ?? NoteKind.General, clock.Today)
            : (await drafts.OfAsync(header.PersonId, Who, cancellationToken)).FirstOrDefault(own => own.FormKey == draft)?.Input, [], draft, Who, cancellationToken));

    [HttpPost("new")]
    [Allow(Permission.WriteCaseNotes)]
    [TakesFiles]
    public async Task<IActionResult> Create(
        Guid publicId, NoteInput input, FormKey form, [FromServices] ReceiveFiles receive, [FromServices] AddNote add,
        [FromServices] IValidator<NoteInput> validator, CancellationToken cancellationToken)
    {
        var files = await receive.ExecuteAsync(input.Files, publicId, Who, cancellationToken);
        ModelState.AddFaults(nameof(input.Files), files);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(publicId, input, files.Held, cancellationToken);
        }

        switch (await add.ExecuteAsync(publicId, input, files.Ids, form, Who, cancellationToken))
        {
            case SaveOutcome.NotThere:
                return NotFound();
            case SaveOutcome.FormReused:
                return Reused("NewNote", await PageAsync(publicId, input, files.Held, cancellationToken));
            case SaveOutcome.FilesGone:
                ModelState.AddModelError(nameof(input.Files), FileWords.Gone);
                return await AgainAsync(publicId, input, [], cancellationToken);
            case SaveOutcome.NoSuchStep:
                ModelState.AddModelError(nameof(input.Step), "This step was removed from the plan. Choose another step, or none.");
                return await AgainAsync(publicId, input with { Step = null }, files.Held, cancellationToken);
            case SaveOutcome.Died:
                ModelState.AddModelError(nameof(input.Delivery), NoteWords.Died);
                return await AgainAsync(publicId, input with { Delivery = nameof(NoteDelivery.Keep) }, files.Held, cancellationToken);
            case SaveOutcome.BeforeFollowUp:
                var asking = await PageAsync(publicId, input with { KeptDay = null }, files.Held, cancellationToken);
                ModelState.AddModelError(nameof(input.On), NoteWords.IsBeforeFollowUp(asking?.ExitAfter ?? input.Day));
                return Invalid("NewNote", asking);
            default:
                TempData.Flash("Case note added.");
                return LocalRedirect(NoteReturn.Of(publicId, input.ReturnTo).Address);
        }
    }

    /// <summary>The form again, with the template of its kind below what was typed.</summary>
    [HttpPost("template")]
    [Allow(Permission.WriteCaseNotes)]
    [TakesFiles]
    public async Task<IActionResult> Template(Guid publicId, NoteInput input, [FromServices] ReceiveFiles receive, CancellationToken cancellationToken)
    {
        var files = await receive.ExecuteAsync(input.Files, publicId, Who, cancellationToken);
        ModelState.AddFaults(nameof(input.Files), files);
        var page = await PageAsync(publicId, NoteTemplate.AddTo(input), files.Held, cancellationToken);
        return ModelState.IsValid ? Page("NewNote", page) : Invalid("NewNote", page);
    }

    /// <summary>Keeps what is typed so far; the page's script sends it while somebody writes.</summary>
    [HttpPost("draft")]
    [Allow(Permission.WriteCaseNotes)]
    [TakesFiles]
    public async Task<IActionResult> Draft(Guid publicId, NoteInput input, FormKey form, [FromServices] NoteDrafts drafts, [FromServices] ReceiveFiles receive, CancellationToken cancellationToken)
    {
        if (form.IsMissing)
        {
            return BadRequest(FormKey.Missing);
        }

        var outcome = await drafts.SaveAsync(publicId, input, form.Value, Who, cancellationToken);
        if (outcome == DraftOutcome.NotThere)
        {
            return NotFound();
        }

        var isSaved = outcome == DraftOutcome.Saved;
        if (Request.WantsFragment())
        {
            return outcome == DraftOutcome.NothingTyped
                ? NoContent()
                : new ContentResult
                {
                    Content = isSaved ? $"Draft saved at {OfficeFormat.Time(clock.Now)}." : DraftWords.WhyNot(outcome, input),
                    ContentType = "text/plain",
                    StatusCode = isSaved ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
                };
        }

        if (isSaved)
        {
            return Back(Flash.Done(DraftWords.Saved(hasFiles: input.Files is { New.Count: > 0 } or { Held.Count: > 0 })), nameof(List), route: new { publicId });
        }

        var files = await receive.ExecuteAsync(input.Files, publicId, Who, cancellationToken);
        ModelState.AddFaults(nameof(input.Files), files);
        ModelState.AddModelError(outcome == DraftOutcome.NoteSaved ? "" : nameof(input.Body), DraftWords.WhyNot(outcome, input));
        if (outcome == DraftOutcome.NoteSaved)
        {
            ModelState.SetModelValue(FormKey.Field, rawValue: null, attemptedValue: null);
        }

        return await AgainAsync(publicId, input, files.Held, cancellationToken);
    }

    [HttpPost("draft/discard")]
    [Allow(Permission.WriteCaseNotes)]
    public async Task<IActionResult> Discard(Guid publicId, Guid draft, [FromServices] NoteDrafts drafts, CancellationToken cancellationToken)
    {
        await drafts.DiscardAsync(draft, Who, cancellationToken);
        return Back(Flash.Done("Draft discarded."), nameof(List), route: new { publicId });
    }

    private async Task<IActionResult> AgainAsync(Guid publicId, NoteInput input, IReadOnlyList<StoredFile> held, CancellationToken cancellationToken) =>
        Invalid("NewNote", await PageAsync(publicId, input, held, cancellationToken));

    private Task<NewNotePage?> PageAsync(Guid publicId, NoteInput input, IReadOnlyList<StoredFile> held, CancellationToken cancellationToken) =>
        reader.NewAsync(publicId, _ => Task.FromResult<NoteInput?>(input), held, draft: null, Who, cancellationToken);
}
