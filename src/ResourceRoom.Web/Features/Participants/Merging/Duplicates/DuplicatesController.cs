using Microsoft.AspNetCore.Mvc;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Merging.Duplicates;

[Allow(Permission.MergeParticipants)]
[FollowsMerges]
public sealed class DuplicatesController(DuplicateList duplicates, MarkAsDifferent markAsDifferent) : AppController
{
    [HttpGet("/participants/duplicates")]
    public async Task<IActionResult> List(MatchKind ground, Guid newer, Guid older, CancellationToken cancellationToken)
    {
        var after = ModelState.IsValid && newer != Guid.Empty ? new DuplicatePlace(ground, newer, older) : null;
        return View("Duplicates", await duplicates.ExecuteAsync(after, Who, cancellationToken));
    }

    [HttpPost("/participants/{publicId:guid}/difference/{other:guid}")]
    public async Task<IActionResult> MarkAsDifferent(Guid publicId, Guid other, CancellationToken cancellationToken)
    {
        if (await markAsDifferent.ExecuteAsync(publicId, other, Who, cancellationToken) is not { } answer)
        {
            return NotFound();
        }

        return answer.WhyNot is not { } why
            ? Back(Flash.Done("Marked as different people. We’ll no longer suggest them as duplicates."), nameof(List))
            : Back(Flash.NotDone(why.InWords()), nameof(ParticipantsController.Show), "Participants", new { publicId = answer.Subject });
    }
}
