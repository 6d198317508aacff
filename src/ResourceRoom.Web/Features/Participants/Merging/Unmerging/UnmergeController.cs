using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Participants.EqualOpportunity;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging.Unmerging;

/// <summary>A merge of the past: what it did, and taking it back.</summary>
[Allow(Permission.MergeParticipants)]
[FollowsMerges]
public sealed class UnmergeController(OpenMerge openMerge, UnmergeRecords unmergeRecords) : Controller
{
    private ActingUser Who => ActingUser.From(User);

    [HttpGet("/participants/{publicId:guid}/merges/{mergeId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, Guid mergeId, CancellationToken cancellationToken) =>
        await openMerge.ExecuteAsync(publicId, mergeId, Who, cancellationToken) is { } page ? View("Unmerge", page) : NotFound();

    [HttpPost("/participants/{publicId:guid}/merges/{mergeId:guid}/reversal")]
    public async Task<IActionResult> Reverse(Guid publicId, Guid mergeId, CancellationToken cancellationToken)
    {
        switch (await unmergeRecords.ExecuteAsync(publicId, mergeId, Who, cancellationToken))
        {
            case UnmergeOutcome.NotThere:
                return NotFound();
            case UnmergeOutcome.Refused refused:
                TempData.Flash(refused.Why.InWords(), isDone: false);
                return RedirectToAction(nameof(Show), new { publicId, mergeId });
            case UnmergeOutcome.Unmerged undone:
                TempData.Flash(MergeWords.InWords(undone));
                return RedirectToAction(nameof(ParticipantsController.Show), "Participants", new { publicId });
            default:
                throw new UnreachableException();
        }
    }
}
