using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Domain.Visits.Persons;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Visits.Persons;

[Allow(Permission.CorrectVisits)]
public sealed class PersonController(OpenPersonChange open, ChangePerson changePerson, SealedForms sealedForms, IValidator<PersonInput> validator) : AppController
{
    [HttpGet("/visits/{publicId:guid}/person")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Edit(Guid publicId, [FromQuery(Name = SealedSearch.Parameter)] string? sealedTerm, string? reason, CancellationToken cancellationToken)
    {
        var term = SealedSearch.Open(sealedForms, sealedTerm, Who);
        var input = new PersonInput { S = term is null ? null : sealedTerm, Reason = SealedReason.Open(sealedForms, reason, Who) };
        var page = await open.ExecuteAsync(publicId, input.ToShow(), term, conflict: null, Who, cancellationToken);
        switch (page)
        {
            case { IsVoided: true }:
                return Shown(publicId, Flash.NotDone(PersonWords.Voided));
            case { Source: VisitSource.Load }:
                return Shown(publicId, Flash.NotDone(PersonWords.FromLoad));
            case { Search: var search } when search.RefusalAtDesk() is { } fault:
                ModelState.AddModelError(nameof(term), fault);
                return Invalid("Person", page);
            default:
                return Page("Person", page);
        }
    }

    /// <summary>A search is sent, not addressed: names and numbers stay out of addresses. So does the reason typed by then, which stays typed.</summary>
    [HttpPost("/visits/{publicId:guid}/person/search")]
    public IActionResult Search(Guid publicId, string? term, string? reason) => RedirectToAction(
        nameof(Edit), new { publicId, s = SealedSearch.Seal(sealedForms, term, Who), reason = SealedReason.Seal(sealedForms, reason, Who) });

    [HttpPost("/visits/{publicId:guid}/person")]
    public async Task<IActionResult> Save(Guid publicId, PersonInput input, CancellationToken cancellationToken)
    {
        var term = SealedSearch.Open(sealedForms, input.S, Who);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Person", await open.ExecuteAsync(publicId, input.ToShow(), term, conflict: null, Who, cancellationToken));
        }

        var choice = new PersonChoice(input.Version!.Value, Guid.Parse(input.Person!), term, TypedText.Clean(input.Reason)!);
        var outcome = await changePerson.ExecuteAsync(publicId, choice, Who, cancellationToken);
        switch (outcome)
        {
            case PersonOutcome.NotThere:
                return NotFound();
            case PersonOutcome.Changed changed:
                return Shown(publicId, Flash.Done(changed.InWords()));
            case PersonOutcome.Conflict conflict:
                return Conflict("Person", await open.ExecuteAsync(publicId, input, term, conflict, Who, cancellationToken));
            case PersonOutcome.Refused { Why: VisitPersonRefusal.OtherVisitThen } refused:
                ModelState.AddModelError(nameof(input.Person), refused.InWords());
                return Invalid("Person", await open.ExecuteAsync(publicId, input, term, conflict: null, Who, cancellationToken));
            default:
                return Shown(publicId, Flash.NotDone(((PersonOutcome.Refused)outcome).InWords()));
        }
    }

    private RedirectToActionResult Shown(Guid publicId, Flash flash) => Back(flash, nameof(VisitsController.Show), "Visits", new { publicId });
}
