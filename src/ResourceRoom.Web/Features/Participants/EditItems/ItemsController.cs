using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.EditItems;

[Allow(Permission.EditParticipants)]
[FollowsMerges]
public sealed class ItemsController(OpenItems openItems, ChangeItems changeItems, IValidator<EditItemsInput> validator) : AppController
{
    [HttpGet("/participants/{publicId:guid}/edit")]
    public async Task<IActionResult> Edit(Guid publicId, CancellationToken cancellationToken) =>
        Page("Items", await openItems.ExecuteAsync(publicId, input: null, outcome: null, Who, cancellationToken));

    [HttpPost("/participants/{publicId:guid}/edit")]
    public async Task<IActionResult> Save(Guid publicId, EditItemsInput input, CancellationToken cancellationToken)
    {
        if (await ModelState.ReadAnswersAsync(validator, input, cancellationToken) is not { } typed)
        {
            return await AgainAsync(publicId, input, outcome: null, cancellationToken);
        }

        var outcome = await changeItems.ExecuteAsync(publicId, input.Version!.Value, typed, Who, cancellationToken);
        return outcome switch
        {
            ItemsOutcome.NotThere => NotFound(),
            ItemsOutcome.NothingChanged or ItemsOutcome.Saved => Back(publicId, new Flash(outcome.InWords(), IsDone: outcome is ItemsOutcome.Saved)),
            ItemsOutcome.SsnOnFileElsewhere or ItemsOutcome.Conflict => await AgainAsync(publicId, input, outcome, cancellationToken),
            _ => throw new UnreachableException(),
        };
    }

    [HttpPost("/participants/{publicId:guid}/edit/draft")]
    public async Task<IActionResult> Draft(Guid publicId, EditItemsInput input, string? language, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var draft = input with { Questions = input.Questions.In(language) };
        return Page("Items", await openItems.ExecuteAsync(publicId, draft, outcome: null, Who, cancellationToken));
    }

    private RedirectToActionResult Back(Guid publicId, Flash flash) =>
        Back(flash, nameof(ParticipantsController.Show), "Participants", new { publicId });

    private async Task<IActionResult> AgainAsync(Guid publicId, EditItemsInput input, ItemsOutcome? outcome, CancellationToken cancellationToken)
    {
        var page = await openItems.ExecuteAsync(publicId, input, outcome, Who, cancellationToken);
        if (outcome is ItemsOutcome.SsnOnFileElsewhere)
        {
            ModelState.AddModelError($"{nameof(input.Questions)}.{nameof(input.Questions.Ssn)}", outcome.InWords());
        }

        return outcome is ItemsOutcome.Conflict ? Conflict("Items", page) : Invalid("Items", page);
    }
}
