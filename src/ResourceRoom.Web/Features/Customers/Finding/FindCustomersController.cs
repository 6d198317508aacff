using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Finding;

[Allow(Permission.SeeCustomers)]
public sealed class FindCustomersController(FindCustomers findCustomers) : AppController
{
    /// <summary>Who fits what was typed. A search is sent, not addressed: names and numbers stay out of addresses.</summary>
    [HttpPost(Links.CustomerSearch)]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(string? term, CancellationToken cancellationToken)
    {
        var page = await findCustomers.ExecuteAsync(term, Who, cancellationToken);
        if (page.Search.Refusal() is not { } fault)
        {
            return View("FoundCustomers", page);
        }

        ModelState.AddModelError(nameof(term), fault);
        return Invalid("FoundCustomers", page);
    }
}
