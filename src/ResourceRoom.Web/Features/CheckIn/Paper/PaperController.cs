using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.Paper;

[Allow(Permission.CheckInVisitors)]
public sealed class PaperController(OpenPaperSheet openSheet, IValidator<PaperInput> validator) : AppController
{
    /// <summary>A sheet to print for a day when the system is down; nothing on it is of anybody.</summary>
    [HttpGet(Links.PaperSheet)]
    public async Task<IActionResult> Show(PaperInput input, CancellationToken cancellationToken) =>
        await ModelState.AcceptsAsync(validator, input, cancellationToken)
            ? Page("Paper", await openSheet.ExecuteAsync(input, Who, cancellationToken))
            : Invalid("Paper", new PaperPage { Input = input });
}
