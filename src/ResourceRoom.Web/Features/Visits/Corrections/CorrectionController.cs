using System.Diagnostics;

using FluentValidation;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits.Corrections;

[Allow(Permission.CorrectVisits)]
public sealed class CorrectionController(
    OpenCorrection openCorrection, CorrectVisit correctVisit, IValidator<CorrectionInput> validator, OfficeClock clock) : AppController
{
    private const string Status = "Questions.LaborForceStatus";

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

        switch (await correctVisit.ExecuteAsync(publicId, input.ToCorrection(clock.Today), Who, cancellationToken))
        {
            case CorrectionOutcome.NotThere:
                return NotFound();
            case CorrectionOutcome.AlreadyVoided:
                return Back(publicId, Flash.NotDone(CorrectionWords.Voided));
            case CorrectionOutcome.NothingChanged:
                return Back(publicId, Flash.NotDone("No changes to save."));
            case CorrectionOutcome.Saved saved:
                return Back(publicId, Flash.Done($"Visit for {ItemWords.FullName(saved.Visit.Participant.FirstName, saved.Visit.Participant.LastName)} corrected."));
            case CorrectionOutcome.Conflict conflict:
                return await AgainAsync(publicId, input, conflict, cancellationToken);
            case CorrectionOutcome.Refused refused:
                ModelState.AddModelError(refused.Why.Field(), refused.InWords());
                break;
            case CorrectionOutcome.StatusMissing:
                ModelState.AddModelError(Status, "Labor Force Status: choose the answer given at this contact, or select Prefer not to answer.");
                break;
            case CorrectionOutcome.UnknownService:
                ModelState.AddModelError(nameof(input.Services), "One of the services does not exist. Choose from those shown.");
                break;
            case CorrectionOutcome.TooMuchToKeep:
                ModelState.AddModelError(nameof(input.Note), "The old and new notes together are too long to keep. Shorten the note.");
                break;
            default:
                throw new UnreachableException();
        }

        return await AgainAsync(publicId, input, conflict: null, cancellationToken);
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
