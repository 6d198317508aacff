using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Locations.Review;

/// <summary>OET decides about forms.</summary>
[Allow(Permission.ReviewLocationForms)]
[Route(Links.LocationReview)]
public sealed class LocationReviewController(ResourceRoomDb db, OpenReview open, DecideForm decide, OfficeClock clock) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Queue(ReviewFilter input, ListRequest request, [FromServices] IValidator<ReviewFilter> validator, CancellationToken cancellationToken)
    {
        var page = new ReviewQueuePage(input, await db.AreaOptionsAsync(Who, cancellationToken), IsAlone: !await open.HasOtherReviewerAsync(Who, cancellationToken));
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("ReviewQueue", page);
        }

        var list = new ReviewQueue(await db.ReadBusinessCalendarAsync(cancellationToken), clock.Today);
        return Page("ReviewQueue", page with { List = await list.ReadAsync(db.LocationForms.AsNoTracking().VisibleTo(Who), input, request, cancellationToken) });
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, CancellationToken cancellationToken) => Page("Review", await open.ExecuteAsync(id, typed: null, Who, cancellationToken));

    [HttpPost("{id:guid}/accept")]
    public async Task<IActionResult> Accept(Guid id, ReviewInput input, CancellationToken cancellationToken) =>
        await AnswerAsync(id, input, await decide.AcceptAsync(id, input, Who, cancellationToken), (room, visits) => $"Form accepted: {room}.{(visits > 0 ? $" {FormWords.Visits(visits)} on closed days stay on record." : "")}", cancellationToken);

    [HttpPost("{id:guid}/return")]
    public async Task<IActionResult> Return(Guid id, ReviewInput input, [FromServices] IValidator<ReviewInput> validator, CancellationToken cancellationToken) =>
        await ModelState.AcceptsAsync(validator, input, cancellationToken)
            ? await AnswerAsync(id, input, await decide.ReturnAsync(id, input, Who, cancellationToken), (_, _) => "Form returned. The LWIA has been told.", cancellationToken)
            : Invalid("Review", await open.ExecuteAsync(id, input, Who, cancellationToken));

    [HttpPost("{id:guid}/move")]
    public async Task<IActionResult> Move(Guid id, MoveInput input, [FromServices] MoveForm move, [FromServices] OpenLocationForm form, [FromServices] IValidator<MoveInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("SubmittedForm", await form.SubmittedAsync(id, input, Who, cancellationToken));
        }

        return await move.ExecuteAsync(id, input, TypedText.Clean(input.Reason)!, Who, cancellationToken) switch
        {
            MoveFormOutcome.BadDate { Why: var why } => await AgainAsync(why.Reason is FormDateRefusalReason.EndsBeforeItBegins or FormDateRefusalReason.LastsTooLong ? nameof(input.Through) : nameof(input.To), why.InWords()),
            MoveFormOutcome.SameDays { IsBegun: var isBegun } => isBegun
                ? await AgainAsync(nameof(input.Through), "This already is the last closed day.")
                : await AgainAsync(nameof(input.To), "It already takes effect on that day. Enter another day."),
            MoveFormOutcome.AtOnce => await AgainAsync(nameof(input.AtOnce), "This day is not in the future, so the form takes effect at once. Confirm that, or enter a later day."),
            MoveFormOutcome.ChangesNothing { Others: var others } => await AgainAsync(nameof(input.Through), $"The room would stay as it is, because other closings decide about these days: {string.Join("; ", others.Select(other => other.Name))}. Change those instead."),
            MoveFormOutcome.StaffRoomClosed => await AgainAsync(nameof(input.To), "The room to which staff are to go is closed by then. Enter another day, or withdraw the form."),
            MoveFormOutcome.MeansMore { What: var more } => await AgainAsync(nameof(input.MeansMore), "Moving the form would do this as well. Confirm it, or enter another day.", more),
            MoveFormOutcome.Done { At: { } day } done => AnswerOf(id, done, $"Form moved. It took effect at once, from {OfficeFormat.Date(day)} on."),
            var outcome => AnswerOf(id, outcome, "Form moved."),
        };

        async Task<IActionResult> AgainAsync(string field, string message, IReadOnlyList<string>? more = null)
        {
            ModelState.AddModelError(field, message);
            return Invalid("SubmittedForm", await form.SubmittedAsync(id, input, Who, cancellationToken) is { } page ? page with { MoveMeans = more ?? [] } : null);
        }
    }

    [HttpPost("{id:guid}/withdraw")]
    public async Task<IActionResult> Withdraw(Guid id, WithdrawInput input, [FromServices] MoveForm move, [FromServices] OpenLocationForm form, [FromServices] IValidator<WithdrawInput> validator, CancellationToken cancellationToken) =>
        await ModelState.AcceptsAsync(validator, input, cancellationToken)
            ? AnswerOf(id, await move.ExecuteAsync(id, new MoveInput { Version = input.Version }, TypedText.Clean(input.Reason)!, Who, cancellationToken), "Form withdrawn.")
            : Invalid("SubmittedForm", await form.SubmittedAsync(id, new MoveInput(), Who, cancellationToken));

    private IActionResult AnswerOf(Guid id, MoveFormOutcome outcome, string done)
    {
        if (outcome is MoveFormOutcome.NotThere)
        {
            return NotFound();
        }

        TempData.Flash(outcome is MoveFormOutcome.Done ? done : "This form was changed, or took effect, after you opened it. Nothing was changed; look at it again.", outcome is MoveFormOutcome.Done);
        return LocalRedirect(Links.LocationForm(id));
    }

    private async Task<IActionResult> AnswerAsync(Guid id, ReviewInput input, ReviewOutcome outcome, Func<string?, int, string> done, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case ReviewOutcome.NotThere:
                return NotFound();
            case ReviewOutcome.Decided { Room: var room, Visits: var visits }:
                return Back(Flash.Done(done(room, visits)), nameof(Queue));
            case ReviewOutcome.NotNow { Why: var why }:
                ModelState.AddModelError("", why.InWords());
                break;
            case ReviewOutcome.ChangedSince:
                ModelState.AddModelError("", "This form was changed after you opened it. Look at it again before you decide.");
                break;
            case ReviewOutcome.BadDate { Why: var why }:
                ModelState.AddModelError("", $"The form cannot be accepted with this date. {why.InWords()}");
                break;
            case ReviewOutcome.StaffRoomClosed:
                ModelState.AddModelError("", "The room to which staff are to go is closed by then. Return the form, so that the LWIA chooses another one.");
                break;
            case ReviewOutcome.Overlapping:
                ModelState.AddModelError(nameof(input.Overlaps), "Confirm that both changes apply by their dates, or return the form.");
                return Invalid("Review", await open.ExecuteAsync(id, input, Who, cancellationToken));
            default:
                throw new UnreachableException();
        }

        return Conflict("Review", await open.ExecuteAsync(id, input, Who, cancellationToken));
    }
}
