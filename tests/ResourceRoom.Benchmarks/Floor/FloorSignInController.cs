using System.Globalization;
using System.Security.Claims;

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Benchmarks.Floor;

/// <summary>Signs a technician in by email address alone: the floor's sign-in is not measured.</summary>
[AllowAnonymous]
[Route("/account/sign-in")]
public sealed class FloorSignInController(IAntiforgery antiforgery, FloorDatabase database) : Controller
{
    /// <summary>The form.</summary>
    [HttpGet]
    public ContentResult Show() => Content(FloorPage.With(antiforgery, HttpContext), "text/html");

    /// <summary>Signs in to the account's room.</summary>
    [HttpPost]
    public async Task<IActionResult> Submit(string email)
    {
        var (accountId, locationId) = await database.FindTechnicianAsync(email, HttpContext.RequestAborted);
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, accountId.ToString(CultureInfo.InvariantCulture)),
                new(FloorDeskController.RoomClaim, locationId.ToString(CultureInfo.InvariantCulture)),
            ],
            CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return Redirect("/check-in");
    }
}
