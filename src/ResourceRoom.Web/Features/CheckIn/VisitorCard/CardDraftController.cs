using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.CheckIn.VisitorCard;

/// <summary>
/// A card as it stands, shown again: with its questions in another language, or after signing in again. Nothing is checked and nothing
/// is saved, and its key stays, so that sent once or twice it makes one visit.
/// </summary>
[Allow(Permission.CheckInVisitors)]
public sealed class CardDraftController(DeskReader desk, OpenCard openCard, SealedForms sealedForms) : AppController
{
    [HttpPost("/check-in/draft")]
    public async Task<IActionResult> Returning(ReturningVisitorInput input, string? language, CancellationToken cancellationToken)
    {
        if (await openCard.AuthorizeAtDeskAsync(Who, input.ParticipantId, input.Pass, cancellationToken) is not { } participantId)
        {
            return NotFound();
        }

        var draft = input with { Questions = input.Questions.In(language) };
        var card = await openCard.ExecuteAsync(Who, participantId, draft, cancellationToken);
        return await ShowAsync(card is ReturningVisitorCard returning ? returning with { IsDraft = true } : card, cancellationToken);
    }

    [HttpPost("/check-in/new-visitor/draft")]
    public async Task<IActionResult> NewVisitor(NewVisitorInput input, string? language, CancellationToken cancellationToken)
    {
        var draft = input with { Questions = input.Questions.In(language) };
        return await ShowAsync(new NewVisitorCard(draft, IsAgain: true) { Services = await desk.ServicesAsync(cancellationToken) }, cancellationToken);
    }

    [HttpPost("/check-in/same-or-different/draft")]
    public async Task<IActionResult> PossibleDuplicate(string? sealedDraft, CancellationToken cancellationToken) =>
        sealedForms.TryOpen<NewVisitorInput>(sealedDraft, Who, out var draft) ? await NewVisitor(draft!, language: null, cancellationToken) : NotFound();

    private Task<IActionResult> ShowAsync(DeskCard card, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return this.CardAsync(desk, card, StatusCodes.Status200OK, cancellationToken);
    }
}
