using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

[Allow(Permission.SeeParticipants)]
[FollowsMerges]
public sealed class ParticipantsController(PersonSearch search, OpenRecord openRecord) : AppController
{
    [HttpGet("/participants")]
    public IActionResult List() => View("Participants", new PersonSearchResult());

    /// <summary>Who fits what was typed. A search is sent, not addressed: names and numbers stay out of addresses.</summary>
    [HttpPost("/participants/search")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(string? term, CancellationToken cancellationToken)
    {
        var page = await search.InScopeAsync(term, Who, cancellationToken);
        if (page.Refusal() is not { } fault)
        {
            return View("Participants", page);
        }

        ModelState.AddModelError(nameof(term), fault);
        return Invalid("Participants", page);
    }

    [HttpGet("/participants/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, ListRequest visits, CancellationToken cancellationToken) =>
        Page("Record", await openRecord.ExecuteAsync(publicId, visits, Who, cancellationToken));
}
