using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Participants.Merging;

[Allow(Permission.MergeParticipants)]
[FollowsMerges]
public sealed class MergeController(CompareRecords compare, MergeRecords mergeRecords, SealedForms sealedForms, IValidator<MergeInput> validator) : AppController
{
    [HttpGet("/participants/{publicId:guid}/merge")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Find(
        Guid publicId, [FromQuery(Name = SealedSearch.Parameter)] string? sealedTerm, [FromServices] FindOther find, CancellationToken cancellationToken)
    {
        var term = SealedSearch.Open(sealedForms, sealedTerm, Who);
        var page = await find.ExecuteAsync(publicId, term, Who, cancellationToken);
        if (term is null || page?.Search.Refusal() is not { } fault)
        {
            return Page("FindOther", page);
        }

        ModelState.AddModelError(nameof(term), fault);
        return Invalid("FindOther", page);
    }

    /// <summary>A search is sent, not addressed: names and numbers stay out of addresses.</summary>
    [HttpPost("/participants/{publicId:guid}/merge/search")]
    public IActionResult Search(Guid publicId, string? term) => RedirectToAction(nameof(Find), new { publicId, s = SealedSearch.Seal(sealedForms, term, Who) });

    [HttpGet("/participants/{publicId:guid}/merge/{other:guid}")]
    public async Task<IActionResult> Compare(Guid publicId, Guid other, CancellationToken cancellationToken)
    {
        var outcome = await compare.ExecuteAsync(publicId, other, choices: null, Who, cancellationToken);
        return outcome is MergeOutcome.ToCompare found ? View("Compare", found.Page) : Elsewhere(publicId, outcome);
    }

    [HttpPost("/participants/{publicId:guid}/merge/{other:guid}")]
    public async Task<IActionResult> Merge(Guid publicId, Guid other, MergeInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(publicId, other, input, outcome: null, cancellationToken);
        }

        var outcome = await mergeRecords.ExecuteAsync(publicId, other, input, Who, cancellationToken);
        return outcome is MergeOutcome.Unchosen or MergeOutcome.Changed or MergeOutcome.BothInOneRoom
            ? await AgainAsync(publicId, other, input, outcome, cancellationToken)
            : Elsewhere(publicId, outcome);
    }

    private IActionResult Elsewhere(Guid publicId, MergeOutcome outcome) => outcome switch
    {
        MergeOutcome.NotThere => NotFound(),
        MergeOutcome.MergedBefore before => Record(before.Record, Flash.NotDone(before.InWords())),
        MergeOutcome.SameRecord or MergeOutcome.Merged => Record(publicId, new Flash(outcome.InWords(), IsDone: outcome is MergeOutcome.Merged)),
        _ => throw new UnreachableException(),
    };

    private RedirectToActionResult Record(Guid publicId, Flash flash) =>
        Back(flash, nameof(ParticipantsController.Show), "Participants", new { publicId });

    private async Task<IActionResult> AgainAsync(Guid publicId, Guid other, MergeInput input, MergeOutcome? outcome, CancellationToken cancellationToken)
    {
        var compared = await compare.ExecuteAsync(publicId, other, input.Choices, Who, cancellationToken);
        if (compared is not MergeOutcome.ToCompare { Page: var page })
        {
            return Elsewhere(publicId, compared);
        }

        foreach (var item in (outcome as MergeOutcome.Unchosen)?.Items ?? [])
        {
            ModelState.AddModelError($"{nameof(input.Choices)}.{item}", MergeWords.Unchosen(item));
        }

        page = page with { Changed = outcome as MergeOutcome.Changed };
        return outcome is MergeOutcome.Changed or MergeOutcome.BothInOneRoom ? Conflict("Compare", page) : Invalid("Compare", page);
    }
}
