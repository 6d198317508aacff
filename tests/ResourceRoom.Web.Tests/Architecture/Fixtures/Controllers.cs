using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Tests.Architecture.Fixtures;

[Authorize]
public abstract class StatedBaseController : Controller;

public sealed class StatedController : StatedBaseController
{
    public IActionResult Index() => Ok();
}

public sealed class StatedByActionController : Controller
{
    [AllowAnonymous]
    public IActionResult Index() => Ok();

    [Authorize]
    public IActionResult Edit() => Ok();

    [NonAction]
    public void Prepare() => ModelState.Clear();
}

public sealed class HalfStatedController : Controller
{
    [Authorize]
    public IActionResult Index() => Ok();

    public IActionResult Forgotten() => Ok();
}

public sealed class SilentController : ControllerBase
{
    public IActionResult Index() => Ok();
}
