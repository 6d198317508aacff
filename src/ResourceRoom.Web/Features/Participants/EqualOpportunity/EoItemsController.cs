using System.Diagnostics;

using FluentValidation;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

/// <summary>The equal-opportunity items of a person, apart from the nine (29 CFR 38.41).</summary>
[Allow(Permission.RecordEoItems)]
[FollowsMerges]
public sealed class EoItemsController(OpenEoItems openItems, ChangeEoItems changeItems, IValidator<EoItemsInput> validator) : Controller
{
    private ActingUser Who => ActingUser.From(User);

    [HttpGet("/participants/{publicId:guid}/eo-items")]
    public async Task<IActionResult> Edit(Guid publicId, CancellationToken cancellationToken) =>
        await openItems.ExecuteAsync(publicId, input: null, conflict: null, Who, cancellationToken) is { } page ? View("EoItems", page) : NotFound();

    [HttpPost("/participants/{publicId:guid}/eo-items")]
    public async Task<IActionResult> Save(Guid publicId, EoItemsInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(publicId, input, conflict: null, cancellationToken);
        }

        var outcome = await changeItems.ExecuteAsync(publicId, input.Version!.Value, input.ToReplies(), Who, cancellationToken);
        return outcome switch
        {
            EoItemsOutcome.NotThere => NotFound(),
            EoItemsOutcome.NothingChanged => Back(publicId, "Nothing was changed: no other equal-opportunity answer was chosen.", isDone: false),
            EoItemsOutcome.Saved => Back(publicId, "The equal-opportunity answers are saved.", isDone: true),
            EoItemsOutcome.Conflict conflict => await AgainAsync(publicId, input, conflict, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    private RedirectToActionResult Back(Guid publicId, string said, bool isDone)
    {
        TempData.Flash(said, isDone);
        return RedirectToAction(nameof(ParticipantsController.Show), "Participants", new { publicId });
    }

    private async Task<IActionResult> AgainAsync(Guid publicId, EoItemsInput input, EoItemsOutcome.Conflict? conflict, CancellationToken cancellationToken)
    {
        if (await openItems.ExecuteAsync(publicId, input, conflict, Who, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        Response.StatusCode = conflict is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict;
        return View("EoItems", page);
    }
}
