using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

[Allow(Permission.CheckInVisitors)]
public sealed class CheckInController(
    DeskAuthorization authorization,
    RecordVisit recordVisit,
    RecordNewVisitor recordNewVisitor,
    DeskReader desk,
    CardQuery cards,
    SealedForms sealedForms,
    OfficeClock clock) : CardControllerBase(desk, cards, sealedForms)
{
    [HttpPost("/check-in")]
    public async Task<IActionResult> Returning(
        ReturningVisitorInput input, [FromServices] IValidator<ReturningVisitorInput> validator, CancellationToken cancellationToken)
    {
        if (await authorization.AuthorizeAtDeskAsync(Who, input.ParticipantId, input.Proof, cancellationToken) is not { } participantId)
        {
            return NotFound();
        }

        if (!IsForThisRoom(input) || await ModelState.ReadAnswersAsync(validator, input, cancellationToken) is not { } supplied)
        {
            return await ReturningAgainAsync(input, participantId, cancellationToken);
        }

        var outcome = await recordVisit.ExecuteAsync(Who, participantId, supplied, input.ToDraft(), cancellationToken);
        return await ReturningResultAsync(input, participantId, outcome, cancellationToken);
    }

    [HttpPost("/check-in/new-visitor")]
    public async Task<IActionResult> NewVisitor(
        NewVisitorInput input, [FromServices] IValidator<NewVisitorInput> validator, CancellationToken cancellationToken)
    {
        if (!IsForThisRoom(input) || !HasSearched(input)
            || await ModelState.ReadAnswersAsync(validator, input, cancellationToken) is not { } answers)
        {
            return await NewAgainAsync(input, cancellationToken);
        }

        var outcome = await recordNewVisitor.ExecuteAsync(Who, answers, input.ToDraft(), isDifferentPerson: false, cancellationToken);
        return await NewResultAsync(input, outcome, cancellationToken);
    }

    [HttpPost("/check-in/same-or-different")]
    public async Task<IActionResult> SameOrDifferent(PossibleDuplicateInput decision, [FromServices] PeopleOnFile people, CancellationToken cancellationToken)
    {
        if (!SealedForms.TryOpen<NewVisitorInput>(decision.Sealed, Who, out var carried) || carried is not { } input)
        {
            return RedirectToAction(nameof(DeskController.Show), "Desk");
        }

        if (decision.Back)
        {
            return await NewAgainAsync(input, cancellationToken);
        }

        if (decision.WithoutSsn)
        {
            input = input.WithoutSsn();
        }

        var typed = input.Questions.ToAnswers(clock.Today);
        if (decision.Id is not { } id)
        {
            var made = await recordNewVisitor.ExecuteAsync(Who, typed, input.ToDraft(), isDifferentPerson: !decision.WithoutSsn, cancellationToken);
            return await NewResultAsync(input, made, cancellationToken);
        }

        // What was typed is the proof that this record may be touched: it fits, wherever the person was seen before.
        if (await people.IdOfMatchAsync(Who, typed, id, cancellationToken) is not { } participantId)
        {
            return NotFound();
        }

        var outcome = await recordVisit.ExecuteAsync(Who, participantId, typed, input.ToDraft(), cancellationToken);
        return await ReturningResultAsync(input.AsReturning(id, SealedForms.Seal(new IdentityProof(id), Who)), participantId, outcome, cancellationToken);
    }

    private bool IsForThisRoom(VisitInput input)
    {
        if (input.Room == Who.Room!.Code)
        {
            return true;
        }

        ModelState.AddModelError("", $"You opened this card in another room. You are now signed in to {Who.Room.Code} {Who.Room.Name}. Check that this is right, then check in again.");
        return false;
    }

    private bool HasSearched(NewVisitorInput input)
    {
        if (SealedForms.TryOpen<SearchedProof>(input.Searched, Who, out _))
        {
            return true;
        }

        ModelState.AddModelError("find", "Search for the visitor first. You can create a new record only after a search.");
        return false;
    }
}
