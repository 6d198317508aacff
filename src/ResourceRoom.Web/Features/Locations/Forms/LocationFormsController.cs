using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Files;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Infrastructure.Files;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>Forms as LWIAs write and send them.</summary>
[Allow(Permission.SendLocationForms)]
[Route(Links.LocationForms)]
public sealed class LocationFormsController(ResourceRoomDb db, OpenLocationForm open, IValidator<LocationFormInput> validator, OfficeClock clock) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> List(
        LocationFormFilter input, ListRequest request, [FromServices] IValidator<LocationFormFilter> filterValidator, CancellationToken cancellationToken)
    {
        var page = new LocationFormsPage(input, await db.AreaOptionsAsync(Who, cancellationToken), Who.Can(Permission.ReviewLocationForms));
        if (!await ModelState.AcceptsAsync(filterValidator, input, cancellationToken))
        {
            return Invalid("LocationForms", page);
        }

        var list = new LocationFormList(await db.ReadBusinessCalendarAsync(cancellationToken), clock.Today);
        return Page("LocationForms", page with { List = await list.ReadAsync(db.LocationForms.AsNoTracking().VisibleTo(Who), input, request, cancellationToken) });
    }

    [HttpGet("new")]
    public async Task<IActionResult> New(LocationFormInput input, CancellationToken cancellationToken) =>
        Page("LocationForm", await open.NewAsync(new LocationFormInput { Kind = input.Kind ?? nameof(LocationFormKind.New), Room = input.Room }, isFirst: true, [], Who, cancellationToken));

    [HttpPost("new")]
    [TakesFiles]
    public async Task<IActionResult> Begin(
        LocationFormInput input, FormKey form, [FromServices] ReceiveFiles receive, [FromServices] SaveLocationForm save, CancellationToken cancellationToken)
    {
        var files = await receive.ExecuteAsync(input.Files, form.Value, FileKinds.Scans, Who, cancellationToken);
        ModelState.AddFaults(nameof(input.Files), files);
        if (input.ChosenKind is null)
        {
            return NotFound();
        }

        if (input.ChosenKind == LocationFormKind.New && Who.LwiaNumber is null && FilterRules.Number(input.Lwia) is null)
        {
            ModelState.AddModelError(nameof(input.Lwia), "Choose the LWIA.");
        }

        return await ModelState.AcceptsAsync(validator, input, cancellationToken)
            ? await AnswerAsync(await save.BeginAsync(input, files.Ids, form, Who, cancellationToken), Again)
            : Invalid("LocationForm", await Again());

        Task<LocationFormPage?> Again() => open.NewAsync(input, isFirst: false, files.Held, Who, cancellationToken);
    }

    /// <summary>The due date of an event date that is being typed.</summary>
    [HttpGet("due")]
    public async Task<IActionResult> Due(LocationFormInput input, CancellationToken cancellationToken) =>
        (input.Room is null ? await open.DueAsync(input.EventOn, sent: null, cancellationToken) : await open.DueOfClosingAsync(input, Who, cancellationToken)) is { } due
            ? Part("_FormDue", due)
            : NotFound();

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken)
    {
        var page = await open.SubmittedAsync(id, new MoveInput(), Who, cancellationToken);
        return page is { CanEdit: true } ? Page("LocationForm", await open.EditedAsync(id, typed: null, [], Who, cancellationToken)) : Page("SubmittedForm", page);
    }

    /// <summary>The form as it was submitted last, also while it is being mended.</summary>
    [HttpGet("{id:guid}/print")]
    public async Task<IActionResult> Print(Guid id, CancellationToken cancellationToken) =>
        Page("SubmittedForm", await open.SubmittedAsync(id, new MoveInput(), Who, cancellationToken));

    [HttpGet("{id:guid}/files/{file:guid}")]
    public async Task<IActionResult> Download(Guid id, Guid file, [FromServices] FileStore store, CancellationToken cancellationToken) =>
        await open.FileAsync(id, file, Who, cancellationToken) is { } found ? found.ToDownload(await store.ReadAsync(found, cancellationToken)) : NotFound();

    [HttpPost("{id:guid}")]
    [TakesFiles]
    public async Task<IActionResult> Save(
        Guid id, LocationFormInput input, [FromServices] ReceiveFiles receive, [FromServices] SaveLocationForm save, CancellationToken cancellationToken)
    {
        if (await open.KindOfAsync(id, Who, cancellationToken) is not { } kind)
        {
            return NotFound();
        }

        // The form's own kind decides what has to be there, whatever was posted.
        input = input with { Kind = kind.ToString() };
        var files = await receive.ExecuteAsync(input.Files, id, FileKinds.Scans, Who, cancellationToken);
        ModelState.AddFaults(nameof(input.Files), files);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            var page = await Again();
            return page?.WhyNot is { } late ? await OutOfDateAsync(id, input, late, cancellationToken) : Invalid("LocationForm", page);
        }

        var outcome = await save.ChangeAsync(id, input, files.Ids, Who, cancellationToken);
        return outcome is FormOutcome.NotNow { Why: var why } ? await OutOfDateAsync(id, input, why, cancellationToken) : await AnswerAsync(outcome, Again);

        Task<LocationFormPage?> Again() => open.EditedAsync(id, input, files.Held, Who, cancellationToken);
    }

    [HttpPost("{id:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(
        Guid id, WithdrawInput input, [FromServices] WithdrawLocationForm withdraw, [FromServices] IValidator<WithdrawInput> withdrawValidator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(withdrawValidator, input, cancellationToken))
        {
            return Invalid("SubmittedForm", await open.SubmittedAsync(id, new MoveInput(), Who, cancellationToken));
        }

        return await withdraw.ExecuteAsync(id, TypedText.Clean(input.Reason)!, Who, cancellationToken) switch
        {
            null => NotFound(),
            { WhyNot: { } why } => Back(Flash.NotDone(why.InWords()), nameof(Show), route: new { id }),
            _ => Back(Flash.Done("Form withdrawn."), nameof(Show), route: new { id }),
        };
    }

    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(Guid id, [FromServices] WithdrawLocationForm withdraw, CancellationToken cancellationToken) =>
        await withdraw.DiscardAsync(id, Who, cancellationToken) switch
        {
            null => NotFound(),
            { WhyNot: { } why } => Back(Flash.NotDone(why.InWords()), nameof(Show), route: new { id }),
            _ => Back(Flash.Done("Draft deleted."), nameof(List)),
        };

    private async Task<IActionResult> OutOfDateAsync(Guid id, LocationFormInput input, FormStateRefusal why, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        ModelState.AddModelError("", $"{why.InWords()} Nothing was saved.");
        return Conflict("SubmittedForm", await open.OutOfDateAsync(id, input, Who, cancellationToken));
    }

    private async Task<IActionResult> AnswerAsync(FormOutcome outcome, Func<Task<LocationFormPage?>> again)
    {
        switch (outcome)
        {
            case FormOutcome.NotThere:
                return NotFound();
            case FormOutcome.Saved { Form: var id, IsSubmitted: var isSubmitted }:
                return Back(Flash.Done(!isSubmitted ? "Draft saved." : Who.Can(Permission.ReviewLocationForms) ? "Form submitted. Somebody else at OET decides about it." : "Form submitted. OET has been told."), nameof(Show), route: new { id });
            case FormOutcome.FormReused:
                return Reused("LocationForm", await again());
            case FormOutcome.SavedByOther:
                ModelState.AddModelError("", "Someone else saved this form first. What you typed is below; compare it with the form, then save yours.");
                ModelState.SetModelValue(nameof(LocationFormInput.Version), rawValue: null, attemptedValue: null);
                return Conflict("LocationForm", await again());
            case FormOutcome.MayExist { Rooms: var rooms }:
                ModelState.AddModelError(nameof(LocationFormInput.IsAnotherRoom), rooms.Any(room => room.IsRoom)
                    ? "A room with this name and street may already exist. Confirm that this is another one, or report a change of that room."
                    : "A form for a room with this name and street is already on its way. Confirm that this is another room, or leave this form.");
                return Invalid("LocationForm", await again() is { } page ? page with { Similar = rooms } : null);
            case FormOutcome.Refused { Field: var field, Message: var message }:
                ModelState.AddModelError(field, message);
                return Invalid("LocationForm", await again());
            default:
                throw new UnreachableException();
        }
    }
}
