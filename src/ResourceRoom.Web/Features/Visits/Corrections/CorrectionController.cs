using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits.Corrections;

[Allow(Permission.CorrectVisits)]
public sealed class CorrectionController(
    OpenCorrection openCorrection, CorrectVisit correctVisit, IValidator<CorrectionInput> validator, OfficeClock clock) : AppController
{
    [HttpGet("/visits/{publicId:guid}/correction")]
    public async Task<IActionResult> Edit(Guid publicId, CancellationToken cancellationToken)
    {
        if (await openCorrection.ExecuteAsync(publicId, input: null, conflict: null, Who, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        return page.IsVoided ? Back(publicId, Flash.NotDone(CorrectionWords.Voided)) : View("Correction", page);
    }

    [HttpPost("/visits/{publicId:guid}/correction")]
    public async Task<IActionResult> Save(Guid publicId, CorrectionInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(publicId, input, conflict: null, cancellationToken);
        }

        var outcome = await correctVisit.ExecuteAsync(publicId, input.ToCorrection(clock.Today), Who, cancellationToken);
        switch (outcome)
        {
            case CorrectionOutcome.NotThere:
                return NotFound();
            case CorrectionOutcome.Saved or CorrectionOutcome.NothingChanged or CorrectionOutcome.AlreadyVoided:
                return Back(publicId, new Flash(outcome.InWords().Sentence, IsDone: outcome is CorrectionOutcome.Saved));
            case CorrectionOutcome.Conflict conflict:
                return await AgainAsync(publicId, input, conflict, cancellationToken);
            default:
                var (field, sentence) = outcome.InWords();
                ModelState.AddModelError(field, sentence);
                return await AgainAsync(publicId, input, conflict: null, cancellationToken);
        }
    }

    private RedirectToActionResult Back(Guid publicId, Flash flash) =>
        Back(flash, nameof(VisitsController.Show), "Visits", new { publicId });

    private async Task<IActionResult> AgainAsync(
        Guid publicId, CorrectionInput input, CorrectionOutcome.Conflict? conflict, CancellationToken cancellationToken)
    {
        var page = await openCorrection.ExecuteAsync(publicId, input.ToShow(), conflict, Who, cancellationToken);
        return conflict is null ? Invalid("Correction", page) : Conflict("Correction", page);
    }
}
