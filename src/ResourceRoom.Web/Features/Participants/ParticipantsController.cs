using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants;

[Allow(Permission.SeeParticipants)]
[FollowsMerges]
public sealed class ParticipantsController(PersonSearch search, OpenRecord openRecord) : Controller
{
    [HttpGet("/participants")]
    public IActionResult List() => View("Participants", new PersonSearchResult());

    /// <summary>Who fits what was typed. A search is sent, not addressed: names and numbers stay out of addresses.</summary>
    [HttpPost("/participants/search")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(string? term, CancellationToken cancellationToken)
    {
        var page = await search.InScopeAsync(term, ActingUser.From(User), cancellationToken);
        if (page.Refusal() is { } fault)
        {
            ModelState.AddModelError("Term", fault);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View("Participants", page);
    }

    [HttpGet("/participants/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, string? older, CancellationToken cancellationToken) =>
        await openRecord.ExecuteAsync(publicId, older, ActingUser.From(User), cancellationToken) is { } record ? View("Record", record) : NotFound();
}
