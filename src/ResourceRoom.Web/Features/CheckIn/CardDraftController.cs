using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>
/// A card as it stands, shown again: with its questions in another language, or after signing in again. Nothing is checked and nothing
/// is saved, and its key stays, so that sent once or twice it makes one visit.
/// </summary>
[Allow(Permission.CheckInVisitors)]
public sealed class CardDraftController(DeskReader desk, OpenCard openCard) : Controller
{
    private ActingUser Who => ActingUser.From(User);

    /// <summary>The card of someone on file.</summary>
    [HttpPost("/check-in/draft")]
    public async Task<IActionResult> Returning(ReturningVisitorInput input, string? language, CancellationToken cancellationToken)
    {
        if (await openCard.WhoIsAsync(Who, input.ParticipantId, input.Pass, cancellationToken) is not { } participantId)
        {
            return NotFound();
        }

        var draft = input with { Questions = input.Questions.In(language) };
        var card = await openCard.ExecuteAsync(Who, participantId, draft, cancellationToken);
        return await ShowAsync(card is ReturningVisitorCard returning ? returning with { IsDraft = true } : card, cancellationToken);
    }

    /// <summary>The nine questions of a new visitor.</summary>
    [HttpPost("/check-in/new-visitor/draft")]
    public async Task<IActionResult> NewVisitor(NewVisitorInput input, string? language, CancellationToken cancellationToken)
    {
        var draft = input with { Questions = input.Questions.In(language) };
        return await ShowAsync(new NewVisitorCard(draft, IsAgain: true) { Services = await desk.ServicesAsync(cancellationToken) }, cancellationToken);
    }

    private Task<IActionResult> ShowAsync(DeskCard card, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return this.CardAsync(desk, card, StatusCodes.Status200OK, cancellationToken);
    }
}
