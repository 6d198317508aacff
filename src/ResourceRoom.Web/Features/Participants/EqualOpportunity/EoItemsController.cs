using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.EqualOpportunity;

[Allow(Permission.RecordEoItems)]
[FollowsMerges]
public sealed class EoItemsController(OpenEoItems openItems, ChangeEoItems changeItems, IValidator<EoItemsInput> validator) : AppController
{
    [HttpGet("/participants/{publicId:guid}/eo-items")]
    public async Task<IActionResult> Edit(Guid publicId, string? language, CancellationToken cancellationToken)
    {
        var page = await openItems.ExecuteAsync(publicId, input: null, conflict: null, Who, cancellationToken);
        return Page("EoItems", page is null ? null : page with { Input = page.Input with { Language = language } });
    }

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
            EoItemsOutcome.NothingChanged or EoItemsOutcome.Saved => Back(publicId, new Flash(outcome.InWords(), IsDone: outcome is EoItemsOutcome.Saved)),
            EoItemsOutcome.Conflict conflict => await AgainAsync(publicId, input, conflict, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    private RedirectToActionResult Back(Guid publicId, Flash flash) =>
        Back(flash, nameof(ParticipantsController.Show), "Participants", new { publicId });

    private async Task<IActionResult> AgainAsync(Guid publicId, EoItemsInput input, EoItemsOutcome.Conflict? conflict, CancellationToken cancellationToken)
    {
        var page = await openItems.ExecuteAsync(publicId, input, conflict, Who, cancellationToken);
        return conflict is null ? Invalid("EoItems", page) : Conflict("EoItems", page);
    }
}
