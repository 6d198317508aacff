using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

/// <summary>Puts an outcome into words and pages: the one place that says what the desk answers.</summary>
public sealed class CardAnswers(DeskReader desk, OpenCard openCard, SealedForms sealedForms)
{
    public Task<IActionResult> ToReturningAsync(
        Controller controller, ReturningVisitorInput input, long participantId, CheckInOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is CheckInOutcome.Recorded recorded)
        {
            return Task.FromResult<IActionResult>(Done(controller, recorded));
        }

        // The card itself shows an open visit and offers to add services to it.
        if (outcome is not CheckInOutcome.AlreadyHere)
        {
            Explain(controller.ModelState, outcome);
        }

        return ReturningAgainAsync(controller, input, participantId, cancellationToken);
    }

    public async Task<IActionResult> ToNewAsync(
        Controller controller, NewVisitorInput input, CheckInOutcome outcome, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case CheckInOutcome.Recorded recorded:
                return Done(controller, recorded);
            case CheckInOutcome.PossibleDuplicate mayExist:
                var who = ActingUser.From(controller.User);
                var card = new PossibleDuplicateCard(
                    sealedForms.Seal(input, who), ItemWords.FullName(input.Questions.FirstName, input.Questions.LastName), mayExist.Matches)
                {
                    SealedDraft = sealedForms.Seal(input with { Questions = input.Questions with { Ssn = null } }, who),
                };
                return await controller.CardAsync(desk, card, StatusCodes.Status409Conflict, cancellationToken);
            default:
                Explain(controller.ModelState, outcome);
                return await NewAgainAsync(controller, input, cancellationToken);
        }
    }

    public async Task<IActionResult> ReturningAgainAsync(
        Controller controller, ReturningVisitorInput input, long participantId, CancellationToken cancellationToken)
    {
        var who = ActingUser.From(controller.User);
        var card = await openCard.ExecuteAsync(who, participantId, input with { Room = who.Room!.Code }, cancellationToken);
        return await controller.CardAsync(desk, card, StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    public async Task<IActionResult> NewAgainAsync(Controller controller, NewVisitorInput input, CancellationToken cancellationToken)
    {
        var who = ActingUser.From(controller.User);
        var card = new NewVisitorCard(input with { Room = who.Room!.Code }, IsAgain: true) { Services = await desk.ServicesAsync(cancellationToken) };
        return await controller.CardAsync(desk, card, StatusCodes.Status422UnprocessableEntity, cancellationToken);
    }

    private static RedirectToActionResult Done(Controller controller, CheckInOutcome.Recorded recorded)
    {
        if (recorded.Kept.Count > 0)
        {
            controller.TempData.Flash(
                $"{recorded.Kept.InSentence()} on file {(recorded.Kept.Count == 1 ? "differs" : "differ")} from what was typed and stayed as on file. Open the record to correct it.",
                isDone: false);
        }

        return controller.RedirectToAction(nameof(DeskController.Show), "Desk");
    }

    private static void Explain(ModelStateDictionary state, CheckInOutcome outcome)
    {
        var (field, message) = outcome switch
        {
            CheckInOutcome.Refused { Why: CheckInRefusal.RoomClosed } =>
                ("", "This room is closed and takes no new visits (Policy 1.11.2, item 2). Ask your LWIA administrator."),
            CheckInOutcome.Refused { Why: CheckInRefusal.RoomNotOpenYet } =>
                ("", "This room is not established yet and takes no visits (Policy 1.11.2, item 2). Ask your LWIA administrator."),
            CheckInOutcome.Refused { Why: CheckInRefusal.NoServiceChosen } => ("Services", "Choose at least one service."),
            CheckInOutcome.UnknownService => ("Services", "One of the services does not exist. Choose from those shown."),
            CheckInOutcome.FormUsedElsewhere => ("", "This card was used for another visit. Start over."),
            CheckInOutcome.SsnOnFileElsewhere =>
                ($"Questions.{NineItem.Ssn}", "This Social Security Number is on file for another person. Find that person by the number; if both are one, tell your LWIA administrator."),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Answered elsewhere."),
        };
        state.AddModelError(field, message);
    }
}
