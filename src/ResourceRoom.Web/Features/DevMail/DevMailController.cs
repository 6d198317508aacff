using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Features.DevMail;

/// <summary>The messages that the program would have sent. Open to everybody, so it is there in Development only.</summary>
[AllowAnonymous]
[DevelopmentOnly]
public sealed class DevMailController(DropFolder folder) : Controller
{
    [HttpGet("/dev/mail")]
    public IActionResult List() => View("Messages", folder.List());

    [HttpGet("/dev/mail/{id:guid}")]
    public IActionResult Show(Guid id) => folder.Find(id) is { } mail ? View("Message", mail) : NotFound();
}
