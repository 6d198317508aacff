using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;

namespace ResourceRoom.Web.Features.Help;

[Authorize]
public sealed class HelpController(OpenHelp openHelp) : AppController
{
    [HttpGet(Links.Help)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View("Help", await openHelp.ExecuteAsync(Who, cancellationToken));

    [HttpGet(Links.HelpPolicy)]
    public IActionResult Policy() => View("Policy");
}
