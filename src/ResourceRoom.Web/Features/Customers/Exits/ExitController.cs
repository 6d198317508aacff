using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Enrollments.Exits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Files;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exits;

[Allow(Permission.SeeCustomers)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/exits")]
public sealed class ExitController(ExitReader reader) : AppController
{
    [HttpGet("new")]
    [Allow(Permission.EditCustomers)]
    public async Task<IActionResult> New(Guid publicId, CancellationToken cancellationToken) =>
        Page("NewExit", await reader.NewAsync(publicId, typed: null, inTheWay: null, Who, cancellationToken));

    [HttpPost("new")]
    [Allow(Permission.EditCustomers)]
    public async Task<IActionResult> Record(
        Guid publicId, ExitInput input, FormKey form, [FromServices] RecordExit record, [FromServices] IValidator<ExitInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("NewExit", await reader.NewAsync(publicId, input, inTheWay: null, Who, cancellationToken));
        }

        switch (await record.ExecuteAsync(publicId, input, form, Who, cancellationToken))
        {
            case ExitOutcome.NotThere:
                return NotFound();
            case ExitOutcome.Saved:
                TempData.Flash($"Exit recorded with the exit date {OfficeFormat.Date(input.Day)}.");
                return LocalRedirect(Links.Customer(publicId));
            case ExitOutcome.FormReused:
                return Reused("NewExit", await reader.NewAsync(publicId, input, inTheWay: null, Who, cancellationToken));
            case ExitOutcome.OthersOpen:
                ModelState.Clear();
                ModelState.AddModelError("", "The customer’s enrollments changed after you opened this page. Check which ones the exit ends, then record it again.");
                return Conflict("NewExit", await reader.NewAsync(publicId, input, inTheWay: null, Who, cancellationToken));
            case ExitOutcome.Refused { Why: var why, Step: var step }:
                ModelState.AddModelError(nameof(input.On), why.InWords(step));
                return Invalid("NewExit", await reader.NewAsync(publicId, input, step, Who, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }

    [HttpGet("{exit:guid}")]
    public async Task<IActionResult> Show(Guid publicId, Guid exit, CancellationToken cancellationToken) =>
        Page("Exit", await reader.OneAsync(new(publicId, exit), new UndoExitInput(), [], Who, cancellationToken));

    [HttpPost("{exit:guid}/undo")]
    [Allow(Permission.CorrectExits)]
    [TakesFiles]
    public async Task<IActionResult> Undo(
        Guid publicId, Guid exit, UndoExitInput input, [FromServices] ReceiveFiles receive, [FromServices] UndoExit undo,
        [FromServices] IValidator<UndoExitInput> validator, CancellationToken cancellationToken)
    {
        var asked = new ExitAddress(publicId, exit);
        var files = await receive.ExecuteAsync(input.Files, publicId, Who, cancellationToken);
        ModelState.AddFaults(nameof(input.Files), files);
        if (files is { Held: [], Faults: [] })
        {
            ModelState.AddModelError(nameof(input.Files), ExitUndoRefusal.RequestMissing.InWords());
        }

        if (files.Held.Count > 1)
        {
            ModelState.AddModelError(nameof(input.Files), FileWords.OnlyOne);
        }

        if (await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            switch (await undo.ExecuteAsync(asked, TypedText.Clean(input.Reason)!, files.Ids, Who, cancellationToken))
            {
                case null:
                    return NotFound();
                case { IsDone: true }:
                    return Back(Flash.Done("Exit undone. The enrollments are open again."), nameof(Show), route: new { publicId, exit });
                case { WhyNot: ExitUndoRefusal.RequestMissing }:
                    ModelState.AddModelError(nameof(input.Files), ExitUndoRefusal.RequestMissing.InWords());
                    break;
                case { WhyNot: { } why }:
                    return Back(Flash.NotDone(why.InWords()), nameof(Show), route: new { publicId, exit });
            }
        }

        return Invalid("Exit", await reader.OneAsync(asked, input, files.Held, Who, cancellationToken));
    }

    [HttpGet("{exit:guid}/request")]
    public async Task<IActionResult> WrittenRequest(Guid publicId, Guid exit, [FromServices] FileStore store, [FromServices] OfficeClock clock, CancellationToken cancellationToken) =>
        await reader.RequestAsync(new(publicId, exit), new Act(Who, clock.Now), cancellationToken) is { } request
            ? request.ToDownload(await store.ReadAsync(request, cancellationToken))
            : NotFound();
}
