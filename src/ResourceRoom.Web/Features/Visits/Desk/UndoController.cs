using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits.Desk;

[Allow(Permission.CheckInVisitors)]
public sealed class UndoController(UndoVisit undoVisit, OfficeClock clock) : AppController
{
    [HttpPost("/visits/{publicId:guid}/undo")]
    public async Task<IActionResult> Create(Guid publicId, string? returnUrl, CancellationToken cancellationToken)
    {
        if (await undoVisit.ExecuteAsync(publicId, Who, cancellationToken) is not { } answer)
        {
            return NotFound();
        }

        TempData.Flash(answer.InWords(clock.Today), isDone: answer.IsDone);
        return this.BackTo(returnUrl);
    }
}
