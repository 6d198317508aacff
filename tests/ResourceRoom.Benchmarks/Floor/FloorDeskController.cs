using System.Globalization;
using System.Security.Claims;

using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Benchmarks.Floor;

/// <summary>The floor's desk.</summary>
[Route("/check-in")]
public sealed class FloorDeskController(IAntiforgery antiforgery, FloorDatabase database) : Controller
{
    internal const string RoomClaim = "room";

    /// <summary>Where a check-in ends.</summary>
    [HttpGet]
    public ContentResult Show() => Content(FloorPage.With(antiforgery, HttpContext), "text/html");

    /// <summary>Gives the form token.</summary>
    [HttpPost("card")]
    public ContentResult Card() => Show();

    /// <summary>Writes the rows of a check-in.</summary>
    [HttpPost]
    public async Task<IActionResult> Returning(FloorCheckIn input)
    {
        if (!ModelState.IsValid)
        {
            return UnprocessableEntity();
        }

        var who = new FloorTechnician(Claim(ClaimTypes.NameIdentifier), Claim(RoomClaim));
        await database.RecordAsync(who, input, HttpContext.RequestAborted);
        return Redirect("/check-in");
    }

    private long Claim(string type) => long.Parse(User.FindFirstValue(type)!, CultureInfo.InvariantCulture);
}
