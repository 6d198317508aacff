using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits.Desk;

[Allow(Permission.CheckInVisitors)]
public sealed class VisitServicesController(AddVisitServices addVisitServices, OfficeClock clock) : AppController
{
    [HttpPost("/visits/{publicId:guid}/services")]
    public async Task<IActionResult> Create(Guid publicId, string[] services, TypedNote? note, string? returnUrl, CancellationToken cancellationToken)
    {
        var chosen = ServiceKey.ReadAll(services);
        if (await addVisitServices.ExecuteAsync(publicId, chosen, note?.Clean(), Who, cancellationToken) is not { } answer)
        {
            return NotFound();
        }

        TempData.Flash(answer.InWords(clock.Today, hasNote: note?.Clean() is not null), isDone: answer.IsDone);
        return this.BackTo(returnUrl);
    }
}
