using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

[Allow(Permission.SeeParticipants)]
[FollowsMerges]
public sealed class ParticipantsController(FindParticipants find, OpenRecord openRecord) : AppController
{
    [HttpGet("/participants")]
    public IActionResult List() => View("Participants", new SearchPage());

    /// <summary>Who fits what was typed. A search is sent, not addressed: names and numbers stay out of addresses.</summary>
    [HttpPost("/participants/search")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(string? term, CancellationToken cancellationToken)
    {
        var page = await find.ExecuteAsync(term, Who, cancellationToken);
        if (page.Fault is not { } fault)
        {
            return View("Participants", page);
        }

        ModelState.AddModelError(nameof(term), fault);
        return Invalid("Participants", page);
    }

    [HttpGet("/participants/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, string? older, CancellationToken cancellationToken) =>
        Page("Record", await openRecord.ExecuteAsync(publicId, older, Who, cancellationToken));
}
