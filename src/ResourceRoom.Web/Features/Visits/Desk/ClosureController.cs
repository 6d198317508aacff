using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits.Desk;

[Allow(Permission.CheckInVisitors)]
public sealed class ClosureController(CloseVisit closeVisit, OfficeClock clock) : AppController
{
    [HttpPost("/visits/{publicId:guid}/closure")]
    public async Task<IActionResult> Create(Guid publicId, string? returnUrl, CancellationToken cancellationToken)
    {
        if (await closeVisit.ExecuteAsync(publicId, Who, cancellationToken) is not { } answer)
        {
            return NotFound();
        }

        TempData.Flash(answer.InWords(clock.Today), isDone: answer.IsDone);
        TempData.TellCheckedOut(answer.IsDone ? [publicId] : []);
        return this.BackTo(returnUrl);
    }

    [HttpPost("/visits/{publicId:guid}/closure/undo")]
    public async Task<IActionResult> Undo(Guid publicId, string? returnUrl, [FromServices] UndoCheckOut undo, CancellationToken cancellationToken)
    {
        if (await undo.ExecuteAsync(publicId, Who, cancellationToken) is not { } answer)
        {
            return NotFound();
        }

        TempData.Flash(answer.InWords(clock.Today), isDone: answer.IsDone);
        return this.BackTo(returnUrl);
    }
}
