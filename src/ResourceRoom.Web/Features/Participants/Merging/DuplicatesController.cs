using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging;

/// <summary>Records that may be one person's, and saying of two that they are not.</summary>
[Allow(Permission.MergeParticipants)]
[FollowsMerges]
public sealed class DuplicatesController(DuplicateList duplicates, SayDifferent sayDifferent) : Controller
{
    private ActingUser Who => ActingUser.From(User);

    [HttpGet("/participants/duplicates")]
    public async Task<IActionResult> List(MatchKind ground, Guid newer, Guid older, CancellationToken cancellationToken)
    {
        var after = ModelState.IsValid && newer != Guid.Empty ? new DuplicatePlace(ground, newer, older) : null;
        return View("Duplicates", await duplicates.ExecuteAsync(after, Who, cancellationToken));
    }

    [HttpPost("/participants/{publicId:guid}/difference/{other:guid}")]
    public async Task<IActionResult> SayDifferent(Guid publicId, Guid other, CancellationToken cancellationToken)
    {
        switch (await sayDifferent.ExecuteAsync(publicId, other, Who, cancellationToken))
        {
            case null:
                TempData.Say("Noted: these are two different people. They are no longer suggested as duplicates.");
                return RedirectToAction(nameof(List));
            case MergeOutcome.MergedBefore before:
                TempData.Say("One of the two records was merged in the meantime. Nothing was saved.", isDone: false);
                return RedirectToAction(nameof(ParticipantsController.Show), "Participants", new { publicId = before.Record });
            default:
                return NotFound();
        }
    }
}
