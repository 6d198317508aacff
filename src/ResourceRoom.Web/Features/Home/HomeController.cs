using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Features.Home;

/// <summary>The way in: each role lands where its work is.</summary>
[Authorize]
public sealed class HomeController : Controller
{
    /// <summary>Sends the user on.</summary>
    [HttpGet("/")]
    public IActionResult Show() => Ok(Security.ActingUser.From(User).Room?.Code);
}
