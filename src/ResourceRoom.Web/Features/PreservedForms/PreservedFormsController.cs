using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.PreservedForms;

/// <summary>
/// Keeps what was typed over an idle sign-out: sealed here, held by the browser's tab, opened for the same account in the same room
/// after it has signed in again (docs/decisions/0021).
/// </summary>
[Authorize]
[NoSlidingExpiration]
public sealed class PreservedFormsController(SealedForms sealedForms) : AppController
{
    [HttpPost("/account/kept-page")]
    public IActionResult Create([FromBody] PreservedPage? page)
    {
        if (page is null || !ModelState.IsValid || !IsWhole(page) || !IsOfThisSite(page))
        {
            return BadRequest();
        }

        return page.Length() > PreservedPage.MostCharacters
            ? StatusCode(StatusCodes.Status413PayloadTooLarge)
            : Content(sealedForms.Seal(page.WithoutSecrets(), Who), "text/plain");
    }

    /// <summary>Opens one; not found when it is another account's or another room's, too old, or forged.</summary>
    [HttpPost("/account/kept-page/opening")]
    public IActionResult Open([FromBody] SealedPage? kept) =>
        kept is not null && ModelState.IsValid && sealedForms.TryOpen<PreservedPage>(kept.Sealed, Who, out var page) ? Json(page) : NotFound();

    /// <summary>What a forger may leave out of a list, the page's script never does.</summary>
    private static bool IsWhole(PreservedPage page) =>
        page.Forms.All(form => form is { Action: not null, Draft: not null, Target: not null, Fields: not null } && form.Fields.All(field => field is { Name: not null, Value: not null }));

    private bool IsOfThisSite(PreservedPage page) =>
        Url.IsLocalUrl(page.Address)
        && page.Forms.All(form => Url.IsLocalUrl(form.Action) && (form.Draft.Length == 0 || Url.IsLocalUrl(form.Draft)));
}
