using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging.Duplicates;

/// <summary>Records that may be one person's, and saying of two that they are not.</summary>
[Allow(Permission.MergeParticipants)]
[FollowsMerges]
public sealed class DuplicatesController(DuplicateList duplicates, MarkAsDifferent markAsDifferent) : Controller
{
    private ActingUser Who => ActingUser.From(User);

    [HttpGet("/participants/duplicates")]
    public async Task<IActionResult> List(MatchKind ground, Guid newer, Guid older, CancellationToken cancellationToken)
    {
        var after = ModelState.IsValid && newer != Guid.Empty ? new DuplicatePlace(ground, newer, older) : null;
        return View("Duplicates", await duplicates.ExecuteAsync(after, Who, cancellationToken));
    }

    [HttpPost("/participants/{publicId:guid}/difference/{other:guid}")]
    public async Task<IActionResult> MarkAsDifferent(Guid publicId, Guid other, CancellationToken cancellationToken)
    {
        switch (await markAsDifferent.ExecuteAsync(publicId, other, Who, cancellationToken))
        {
            case null:
                TempData.Flash("Noted: these are two different people. They are no longer suggested as duplicates.");
                return RedirectToAction(nameof(List));
            case MergeOutcome.MergedBefore before:
                TempData.Flash("One of the two records was merged in the meantime. Nothing was saved.", isDone: false);
                return RedirectToAction(nameof(ParticipantsController.Show), "Participants", new { publicId = before.Record });
            default:
                return NotFound();
        }
    }
}
