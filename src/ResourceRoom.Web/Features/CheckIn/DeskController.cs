using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Domain.Participants.Names;
using ResourceRoom.Web.Features.CheckIn.Recording;
using ResourceRoom.Web.Features.CheckIn.VisitorCard;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.CheckIn;

[Allow(Permission.CheckInVisitors)]
public sealed class DeskController(
    DeskAuthorization authorization, DeskReader desk, FindVisitor findVisitor, CardQuery cards, SealedForms sealedForms, OfficeClock clock)
    : CardControllerBase(desk, cards, sealedForms)
{
    [HttpGet("/check-in")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var left = TempData.ReadCheckedOut();
        var page = await Desk.ReadAsync(Who, cancellationToken, left is [var visit] ? visit : null) with { JustCheckedOut = left, IsJustCheckedIn = TempData.ReadCheckedIn() };
        if (!Request.WantsFragment())
        {
            return View("CheckIn", page);
        }

        return Request.Headers["HX-Target"] == "room" ? PartialView("_RoomAndAlerts", page) : PartialView("_Desk", page);
    }

    /// <summary>Asked for each minute, so that two desks of a room see the same.</summary>
    [HttpGet("/check-in/room")]
    [NoSlidingExpiration]
    public async Task<IActionResult> Room(CancellationToken cancellationToken) =>
        Request.WantsFragment() ? PartialView("_Room", (await Desk.ReadAsync(Who, cancellationToken)).Room) : RedirectToAction(nameof(Show));

    /// <summary>Who fits what was typed. A search is sent, not addressed: names and numbers stay out of addresses.</summary>
    [HttpPost("/check-in/search")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(string? text, CancellationToken cancellationToken)
    {
        var matches = await findVisitor.ExecuteAsync(Who, text, cancellationToken);
        return Request.WantsFragment()
            ? PartialView("_Matches", matches)
            : View("CheckIn", await Desk.ReadAsync(Who, cancellationToken) with { Term = matches.Found.Typed, Matches = matches });
    }

    [HttpPost("/check-in/card")]
    public async Task<IActionResult> Card(Guid id, string? pass, CancellationToken cancellationToken)
    {
        if (await authorization.AuthorizeAtDeskAsync(Who, id, pass, cancellationToken) is not { } participantId)
        {
            return NotFound();
        }

        return Request.WantsFragment()
            ? await ReturningAsync(new CardOpening(id, pass), participantId, cancellationToken)
            : RedirectToAction(nameof(OpenCard), new { opening = SealedForms.Seal(new CardOpening(id, pass), Who) });
    }

    /// <summary>A card that is a page of its own: Reload and Back show it again without sending a form.</summary>
    [HttpGet("/check-in/card")]
    public async Task<IActionResult> OpenCard(string? opening, CancellationToken cancellationToken)
    {
        if (!SealedForms.TryOpen<CardOpening>(opening, Who, out var opened))
        {
            return RedirectToAction(nameof(Show));
        }

        return await authorization.AuthorizeAtDeskAsync(Who, opened!.Id, opened.Pass, cancellationToken) is { } participantId
            ? await ReturningAsync(opened, participantId, cancellationToken)
            : NotFound();
    }

    [HttpPost("/check-in/new")]
    public async Task<IActionResult> New(string? text, string? searched, CancellationToken cancellationToken)
    {
        if (!SealedForms.TryOpen<SearchedProof>(searched, Who, out _))
        {
            return RedirectToAction(nameof(Show));
        }

        var (names, birthDate) = CarriedOver(text);
        var questions = new NineQuestionsInput { BirthDate = birthDate };
        if (names is [var name])
        {
            questions = questions with { FirstName = name.First, LastName = name.Last };
        }

        var input = new NewVisitorInput { VisitKey = NewKey(), Searched = searched, Room = Who.Room!.Code, Questions = questions };
        var card = await Cards.NewAsync(input, isAgain: false, cancellationToken);
        return await CardAsync(names.Count > 1 ? card with { Names = names } : card, StatusCodes.Status200OK, cancellationToken);
    }

    private async Task<IActionResult> ReturningAsync(CardOpening opening, long participantId, CancellationToken cancellationToken)
    {
        var input = new ReturningVisitorInput { VisitKey = NewKey(), ParticipantId = opening.Id, Proof = opening.Pass, Room = Who.Room!.Code };
        return await CardAsync(await Cards.ReturningAsync(Who, participantId, input, cancellationToken), StatusCodes.Status200OK, cancellationToken);
    }

    private Guid NewKey() => Guid.CreateVersion7(clock.Now);

    /// <summary>What was searched for need not be typed again.</summary>
    private (IReadOnlyList<NameSplit> Names, string? BirthDate) CarriedOver(string? text)
    {
        var typed = TypedPerson.Read(text, clock.Today);
        return (NamesIn(typed.Name), typed.BirthDate is { } date ? OfficeFormat.Date(date) : null);
    }

    private IReadOnlyList<NameSplit> NamesIn(string typed) => FindTerm.Parse(typed, clock.Today) is FindTerm.ByName ? NameSplits.Of(NameCase.WithCapitals(typed)) : [];
}
