using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Features.Participants.Recent;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Participants;

[Allow(Permission.SeeParticipants)]
[FollowsMerges]
public sealed class ParticipantsController(PersonSearch search, OpenRecord openRecord, RecentRecords recent, SealedForms sealedForms) : AppController
{
    [HttpGet("/participants")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> List([FromQuery(Name = SealedSearch.Parameter)] string? sealedTerm, CancellationToken cancellationToken)
    {
        if (SealedSearch.Open(sealedForms, sealedTerm, Who) is not { } term)
        {
            return View("Participants", new ParticipantsPage(new PersonSearchResult(), await recent.ReadAsync(Who, cancellationToken)));
        }

        var page = new ParticipantsPage(await search.InScopeAsync(term, Who, cancellationToken), []);
        if (page.Search.Refusal() is not { } fault)
        {
            return View("Participants", page);
        }

        ModelState.AddModelError(nameof(term), fault);
        return Invalid("Participants", page);
    }

    /// <summary>A search is sent, not addressed: names and numbers stay out of addresses.</summary>
    [HttpPost("/participants/search")]
    public IActionResult Search(string? term) => RedirectToAction(nameof(List), new { s = SealedSearch.Seal(sealedForms, term, Who) });

    [HttpGet("/participants/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, ListRequest visits, CancellationToken cancellationToken)
    {
        var page = await openRecord.ExecuteAsync(publicId, visits, Who, cancellationToken, isRevealed: TempData[OpenRecord.Revealed] as Guid? == publicId);
        if (page is not null)
        {
            recent.Add(publicId, Who);
        }

        return Page("Record", page);
    }
}
