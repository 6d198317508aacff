using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;

namespace ResourceRoom.Web.Features.Catalog.Editing;

public abstract class ServiceFormController<TInput>(
    CatalogKind catalog, string view, AddService addService, ChangeService changeService, OpenService openService, IValidator<TInput> validator, OfficeClock clock)
    : AppController
    where TInput : ServiceInput
{
    protected OfficeClock Clock => clock;

    protected abstract TInput InputOf(IOffered service);

    protected IActionResult Blank(TInput input) => Page(view, NewForm(input));

    protected async Task<IActionResult> AddAsync(TInput input, FormKey form, CancellationToken cancellationToken)
    {
        var typed = input with { Version = null };
        if (!await ModelState.AcceptsAsync(validator, typed, cancellationToken))
        {
            return Invalid(view, NewForm(typed));
        }

        var outcome = await addService.ExecuteAsync(catalog, typed.ToNew(), form, Who, cancellationToken);
        switch (outcome)
        {
            case SaveOutcome.Added added:
                return To(added.Code, Flash.Done(outcome.InWords().Sentence));
            case SaveOutcome.FormReused:
                return Reused(view, NewForm(typed));
            default:
                Say(outcome);
                return Invalid(view, NewForm(typed));
        }
    }

    protected async Task<IActionResult> EditAsync(string code, CancellationToken cancellationToken) =>
        Page(view, await FormAsync(code, typed: null, lost: null, cancellationToken));

    protected async Task<IActionResult> SaveAsync(string code, TInput input, CancellationToken cancellationToken)
    {
        // A form without its version is as good as an old one.
        var typed = input with { Version = input.Version ?? -1 };
        if (!await ModelState.AcceptsAsync(validator, typed, cancellationToken))
        {
            return Invalid(view, await FormAsync(code, typed, lost: null, cancellationToken));
        }

        var outcome = await changeService.ExecuteAsync(catalog, code, typed.Version!.Value, typed.ToFacts(), Who, cancellationToken);
        switch (outcome)
        {
            case SaveOutcome.NotThere:
                return NotFound();
            case SaveOutcome.Saved or SaveOutcome.NothingChanged:
                return To(code, new Flash(outcome.InWords().Sentence, IsDone: outcome is SaveOutcome.Saved));
            case SaveOutcome.Conflict lost:
                return Conflict(view, await FormAsync(code, typed, lost.Typed, cancellationToken));
            default:
                Say(outcome);
                return Invalid(view, await FormAsync(code, typed, lost: null, cancellationToken));
        }
    }

    private ServiceForm<TInput> NewForm(TInput input) => new() { Input = input, Today = clock.Today };

    private async Task<ServiceForm<TInput>?> FormAsync(string code, TInput? typed, ServiceFacts? lost, CancellationToken cancellationToken) =>
        await openService.ToEditAsync(catalog, code, lost, cancellationToken) is not var (service, conflict) ? null : new ServiceForm<TInput>
        {
            Input = typed ?? InputOf(service),
            Code = service.Code,
            Name = service.Name,

            // What did not collide is checked against the version it was typed over; only a page with both versions moves on.
            Version = conflict is null ? typed?.Version ?? service.Version : service.Version,
            Today = clock.Today,
            Conflict = conflict,
        };

    private void Say(SaveOutcome outcome)
    {
        var (field, sentence) = outcome.InWords();
        ModelState.AddModelError(field, sentence);
    }

    private LocalRedirectResult To(string code, Flash flash)
    {
        TempData.Flash(flash.Sentence, flash.IsDone);
        return LocalRedirect(catalog.Address(code));
    }
}
