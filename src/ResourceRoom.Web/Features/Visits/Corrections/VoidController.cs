using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits.Corrections;

[Allow(Permission.CorrectVisits)]
public sealed class VoidController(VoidVisit voidVisit, OpenVisit openVisit, IValidator<VoidInput> validator, OfficeClock clock) : AppController
{
    [HttpPost("/visits/{publicId:guid}/void")]
    public async Task<IActionResult> Create(Guid publicId, VoidInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await openVisit.ToVoidAsync(publicId, Who, cancellationToken) switch
            {
                null => NotFound(),
                { Void: not null } => Shown(publicId),
                var page => Invalid(page with { Reason = SsnInText.HoldsOne(input.Reason) ? null : input.Reason }),
            };
        }

        if (await voidVisit.ExecuteAsync(publicId, TypedText.Clean(input.Reason)!, Who, cancellationToken) is not { } answer)
        {
            return NotFound();
        }

        TempData.Flash(answer.InWords(clock.Today), isDone: answer.IsDone);
        return Shown(publicId);
    }

    private RedirectToActionResult Shown(Guid publicId) => RedirectToAction(nameof(VisitsController.Show), "Visits", new { publicId });

    private IActionResult Invalid(VisitPage page)
    {
        return Invalid("Visit", page);
    }
}
