using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>The services of a visit.</summary>
[Allow(Permission.CheckInVisitors)]
public sealed class VisitServicesController(AddServices addServices) : Controller
{
    // No service has this key: what is no number is as unknown as a number that no service has.
    private const int NoService = 0;

    /// <summary>Adds services and goes back to where the button was.</summary>
    [HttpPost("/visits/{publicId:guid}/services")]
    public async Task<IActionResult> Create(Guid publicId, string[] services, string? returnUrl, CancellationToken cancellationToken)
    {
        int[] chosen = [.. services.Select(Key).Distinct()];
        if (await addServices.ExecuteAsync(publicId, chosen, ActingUser.From(User), cancellationToken) is not { } answer)
        {
            return NotFound();
        }

        TempData.Say(answer.InWords(), isDone: answer.WhyNot is null);
        return this.BackTo(returnUrl);
    }

    private static int Key(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : NoService;
}
