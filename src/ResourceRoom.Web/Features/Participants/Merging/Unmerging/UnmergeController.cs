using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging.Unmerging;

[Allow(Permission.MergeParticipants)]
[FollowsMerges]
public sealed class UnmergeController(OpenMerge openMerge, UnmergeRecords unmergeRecords) : AppController
{
    [HttpGet("/participants/{publicId:guid}/merges/{mergeId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, Guid mergeId, CancellationToken cancellationToken) =>
        Page("Unmerge", await openMerge.ExecuteAsync(publicId, mergeId, Who, cancellationToken));

    [HttpPost("/participants/{publicId:guid}/merges/{mergeId:guid}/reversal")]
    public async Task<IActionResult> Reverse(Guid publicId, Guid mergeId, CancellationToken cancellationToken)
    {
        switch (await unmergeRecords.ExecuteAsync(publicId, mergeId, Who, cancellationToken))
        {
            case UnmergeOutcome.NotThere:
                return NotFound();
            case UnmergeOutcome.Refused refused:
                return Back(Flash.NotDone(refused.Why.InWords()), nameof(Show), route: new { publicId, mergeId });
            case UnmergeOutcome.Unmerged undone:
                return Back(Flash.Done(undone.InWords()), nameof(ParticipantsController.Show), "Participants", new { publicId });
            default:
                throw new UnreachableException();
        }
    }
}
