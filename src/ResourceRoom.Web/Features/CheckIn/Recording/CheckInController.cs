using FluentValidation;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

/// <summary>Saves what stands on the card: a visit of someone on file, or of a new visitor.</summary>
[Allow(Permission.CheckInVisitors)]
public sealed class CheckInController(
    RecordVisit recordVisit, RecordNewVisitor recordNewVisitor, OpenCard openCard, CardAnswers answers, SealedForms sealedForms, OfficeClock clock) : AppController
{
    [HttpPost("/check-in")]
    public async Task<IActionResult> Returning(
        ReturningVisitorInput input, [FromServices] IValidator<ReturningVisitorInput> validator, CancellationToken cancellationToken)
    {
        if (await openCard.AuthorizeAtDeskAsync(Who, input.ParticipantId, input.Pass, cancellationToken) is not { } participantId)
        {
            return NotFound();
        }

        if (!IsForThisRoom(input) || !await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await answers.ReturningAgainAsync(this, input, participantId, cancellationToken);
        }

        var outcome = await recordVisit.ExecuteAsync(Who, participantId, input.Questions.ToAnswers(clock.Today), input.ToDraft(), cancellationToken);
        return await answers.ToReturningAsync(this, input, participantId, outcome, cancellationToken);
    }

    [HttpPost("/check-in/new-visitor")]
    public async Task<IActionResult> NewVisitor(
        NewVisitorInput input, [FromServices] IValidator<NewVisitorInput> validator, CancellationToken cancellationToken)
    {
        if (!IsForThisRoom(input) || !HasSearched(input) || !await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await answers.NewAgainAsync(this, input, cancellationToken);
        }

        var outcome = await recordNewVisitor.ExecuteAsync(
            Who, input.Questions.ToAnswers(clock.Today), input.ToDraft(), isDifferentPerson: false, cancellationToken);
        return await answers.ToNewAsync(this, input, outcome, cancellationToken);
    }

    [HttpPost("/check-in/same-or-different")]
    public async Task<IActionResult> SameOrDifferent(PossibleDuplicateInput decision, CancellationToken cancellationToken)
    {
        if (!sealedForms.TryOpen<NewVisitorInput>(decision.Sealed, Who, out var carried) || carried is not { } input)
        {
            return RedirectToAction(nameof(DeskController.Show), "Desk");
        }

        if (decision.Back)
        {
            return await answers.NewAgainAsync(this, input, cancellationToken);
        }

        var typed = input.Questions.ToAnswers(clock.Today);
        if (decision.Id is not { } id)
        {
            var made = await recordNewVisitor.ExecuteAsync(Who, typed, input.ToDraft(), isDifferentPerson: true, cancellationToken);
            return await answers.ToNewAsync(this, input, made, cancellationToken);
        }

        // What was typed is the proof that this record may be touched: it fits, wherever the person was seen before.
        if (await recordNewVisitor.IdOfMatchAsync(Who, typed, id, cancellationToken) is not { } participantId)
        {
            return NotFound();
        }

        var outcome = await recordVisit.ExecuteAsync(Who, participantId, typed, input.ToDraft(), cancellationToken);
        return await answers.ToReturningAsync(this, AsReturning(input, id), participantId, outcome, cancellationToken);
    }

    private ReturningVisitorInput AsReturning(NewVisitorInput input, Guid id) => new()
    {
        VisitKey = input.VisitKey,
        Room = input.Room,
        Questions = new NineQuestionsInput
        {
            Language = input.Questions.Language,
            LaborForceStatus = input.Questions.LaborForceStatus,
            DeclineLaborForceStatus = input.Questions.DeclineLaborForceStatus,
        },
        Services = input.Services,
        Note = input.Note,
        ParticipantId = id,
        Pass = sealedForms.Seal(new IdentityProof(id), Who),
    };

    private bool IsForThisRoom(VisitInput input)
    {
        if (input.Room == Who.Room!.Code)
        {
            return true;
        }

        ModelState.AddModelError("", $"This card was opened for another room, and you are signed in to {Who.Room.Code} {Who.Room.Name} now. Check that this is right, then check in again.");
        return false;
    }

    private bool HasSearched(NewVisitorInput input)
    {
        if (sealedForms.TryOpen<SearchedProof>(input.Searched, Who, out _))
        {
            return true;
        }

        ModelState.AddModelError("find", "Search for the visitor first: a new record may be made only after a search.");
        return false;
    }
}
