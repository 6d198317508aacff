using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

/// <summary>
/// A card as it stands, shown again: with its questions in another language, or after signing in again. Nothing is checked and nothing
/// is saved, and its key stays, so that sent once or twice it makes one visit.
/// </summary>
[Allow(Permission.CheckInVisitors)]
public sealed class CardDraftController(DeskAuthorization authorization, DeskReader desk, CardQuery cards, SealedForms sealedForms)
    : CardControllerBase(desk, cards, sealedForms)
{
    [HttpPost("/check-in/draft")]
    public async Task<IActionResult> Returning(ReturningVisitorInput input, string? language, CancellationToken cancellationToken)
    {
        if (await authorization.AuthorizeAtDeskAsync(Who, input.ParticipantId, input.Proof, cancellationToken) is not { } participantId)
        {
            return NotFound();
        }

        var draft = input with { Questions = input.Questions.In(language) };
        var card = await Cards.ReturningAsync(Who, participantId, draft, cancellationToken);
        return await ShowAsync(card is ReturningVisitorCard returning ? returning with { IsDraft = true } : card, cancellationToken);
    }

    [HttpPost("/check-in/new-visitor/draft")]
    public async Task<IActionResult> NewVisitor(NewVisitorInput input, string? language, string? split, CancellationToken cancellationToken)
    {
        var draft = input with { Questions = input.Questions.In(language) };
        if (NameSplits.Of(split) is [var name])
        {
            draft = draft with { Questions = draft.Questions with { FirstName = name.First, LastName = name.Last } };
        }

        return await ShowAsync(await Cards.NewAsync(draft, isAgain: true, cancellationToken), cancellationToken);
    }

    [HttpPost("/check-in/same-or-different/draft")]
    public async Task<IActionResult> PossibleDuplicate(string? sealedDraft, CancellationToken cancellationToken) =>
        SealedForms.TryOpen<NewVisitorInput>(sealedDraft, Who, out var draft) ? await NewVisitor(draft!, language: null, split: null, cancellationToken) : NotFound();

    private Task<IActionResult> ShowAsync(DeskCard card, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return CardAsync(card, StatusCodes.Status200OK, cancellationToken);
    }
}
