using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

public abstract class CardControllerBase(DeskReader desk, CardQuery cards, SealedForms sealedForms) : AppController
{
    protected DeskReader Desk => desk;

    protected CardQuery Cards => cards;

    protected SealedForms SealedForms => sealedForms;

    protected async Task<IActionResult> CardAsync(DeskCard card, int status, CancellationToken cancellationToken) => Request.WantsFragment()
        ? Part("_Card", new DeskPage { Room = RoomNow.NotShown, Card = card }, status)
        : Page("CheckIn", await desk.ReadAsync(Who, cancellationToken) with { Card = card }, status);

    protected async Task<IActionResult> ReturningAgainAsync(ReturningVisitorInput input, long participantId, CancellationToken cancellationToken)
    {
        var card = await cards.ReturningAsync(Who, participantId, input with { Room = Who.Room!.Code }, cancellationToken);
        return await CardAsync(card, StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    protected async Task<IActionResult> NewAgainAsync(NewVisitorInput input, CancellationToken cancellationToken)
    {
        var card = await cards.NewAsync(input with { Room = Who.Room!.Code }, isAgain: true, cancellationToken);
        return await CardAsync(card, StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    protected async Task<IActionResult> ReturningResultAsync(
        ReturningVisitorInput input, long participantId, CheckInOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is CheckInOutcome.Recorded recorded)
        {
            return Done(recorded);
        }

        // The card itself shows an open visit and offers to add services to it.
        if (outcome is not CheckInOutcome.AlreadyHere)
        {
            Explain(outcome);
        }

        return await ReturningAgainAsync(input, participantId, cancellationToken);
    }

    protected async Task<IActionResult> NewResultAsync(NewVisitorInput input, CheckInOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case CheckInOutcome.Recorded recorded:
                return Done(recorded);
            case CheckInOutcome.PossibleDuplicate duplicate:
                return await CardAsync(DuplicateCard(input, duplicate), StatusCodes.Status409Conflict, cancellationToken);
            default:
                Explain(outcome);
                return await NewAgainAsync(input, cancellationToken);
        }
    }

    private PossibleDuplicateCard DuplicateCard(NewVisitorInput input, CheckInOutcome.PossibleDuplicate duplicate) =>
        new(sealedForms.Seal(input, Who), ItemWords.FullName(input.Questions.FirstName, input.Questions.LastName), duplicate.Matches)
        {
            SealedDraft = sealedForms.Seal(input with { Questions = input.Questions with { Ssn = null } }, Who),
        };

    private RedirectToActionResult Done(CheckInOutcome.Recorded recorded)
    {
        if (recorded.Kept.Count > 0)
        {
            TempData.Flash(
                $"{recorded.Kept.InSentence()} on file {(recorded.Kept.Count == 1 ? "differs" : "differ")} from what you entered. The {(recorded.Kept.Count == 1 ? "answer on file was" : "answers on file were")} kept. Open the record to correct it.",
                isDone: false);
            TempData.TellCheckedIn();
        }

        return RedirectToAction(nameof(DeskController.Show), "Desk");
    }

    private void Explain(CheckInOutcome outcome)
    {
        var (field, message) = outcome.InWords();
        ModelState.AddModelError(field, message);
    }
}
