using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Exits.Moving;

[Allow(Permission.CorrectExits)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/exits/{exit:guid}/move")]
public sealed class MoveExitController(MoveExitReader reader) : AppController
{
    [HttpGet]
    public async Task<IActionResult> Show(Guid publicId, Guid exit, CancellationToken cancellationToken) =>
        Page("MoveExit", await reader.ReadAsync(new(publicId, exit), new MoveExitInput(), Who, cancellationToken));

    /// <summary>Shows what changes, and moves the exit once that has been shown for the same day.</summary>
    [HttpPost]
    public async Task<IActionResult> Move(
        Guid publicId, Guid exit, MoveExitInput input, [FromServices] MoveExit move, [FromServices] IValidator<MoveExitInput> validator, CancellationToken cancellationToken)
    {
        var asked = new ExitAddress(publicId, exit);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("MoveExit", await reader.ReadAsync(asked, input, Who, cancellationToken));
        }

        if (!input.IsShown)
        {
            ModelState.Clear();
            return await PreviewAsync(asked, input, cancellationToken);
        }

        var request = new MoveRequest(TypedDate.Read(input.To)!.Value, TypedDate.Read(input.From), TypedText.Clean(input.Reason)!);
        switch (await move.ExecuteAsync(asked, request, Who, cancellationToken))
        {
            case MoveOutcome.NotThere:
                return NotFound();
            case MoveOutcome.Moved:
                TempData.Flash($"Exit date moved to {OfficeFormat.Date(request.To)}.");
                return LocalRedirect($"{Links.Customer(publicId)}/exits/{exit}");
            case MoveOutcome.MovedSince:
                ModelState.Clear();
                ModelState.AddModelError("", "Somebody moved or undid this exit after you opened this page. Check what changes, then move it again.");
                return Conflict("MoveExit", await reader.ReadAsync(asked, input, Who, cancellationToken));
            case MoveOutcome.Refused { Why: var why, Step: var step }:
                ModelState.AddModelError(nameof(input.To), why.InWords(step));
                return Invalid("MoveExit", await reader.ReadAsync(asked, input, Who, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> PreviewAsync(ExitAddress asked, MoveExitInput input, CancellationToken cancellationToken)
    {
        var page = await reader.ReadAsync(asked, input, Who, cancellationToken);
        if (page is { WhyNot: { } why })
        {
            ModelState.AddModelError(nameof(input.To), why);
            return Invalid("MoveExit", page);
        }

        return Page("MoveExit", page);
    }
}
