using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.ReferenceData.Lwias;

[Allow(Permission.ManageReferenceData)]
public sealed class LwiasController(ResourceRoomDb db, OpenLwia open, AddLwia add, ChangeLwia change, IValidator<LwiaInput> validator, OfficeClock clock) : AppController
{
    [HttpGet("/admin/lwias")]
    public async Task<IActionResult> List(ListRequest request, CancellationToken cancellationToken) =>
        Page("Lwias", await new LwiaList().ReadAsync(db.Lwias.AsNoTracking(), filter: null, request, cancellationToken));

    [HttpGet("/admin/lwias.csv")]
    public async Task<IActionResult> Export(ListRequest request, [FromServices] ExportReferenceData export, CancellationToken cancellationToken)
    {
        var rows = db.Lwias.AsNoTracking();
        await export.ExecuteAsync(new ReferenceDataExported { List = ReferenceList.Lwias, Count = await rows.CountAsync(cancellationToken) }, Who, cancellationToken);
        return new LwiaList().ToFile(string.Create(CultureInfo.InvariantCulture, $"lwias-{clock.Today:yyyy-MM-dd}"), rows, request.Sort);
    }

    [HttpGet("/admin/lwias/new")]
    public IActionResult New() => Page("LwiaForm", new LwiaForm(new LwiaInput()));

    [HttpPost("/admin/lwias/new")]
    public async Task<IActionResult> Add(LwiaInput input, FormKey form, CancellationToken cancellationToken)
    {
        var typed = input with { Version = null };
        if (!await ModelState.AcceptsAsync(validator, typed, cancellationToken))
        {
            return Invalid("LwiaForm", new LwiaForm(typed));
        }

        var (number, facts) = (typed.TypedNumber!.Value, typed.ToFacts());
        switch (await add.ExecuteAsync(number, facts, form, Who, cancellationToken))
        {
            case SaveLwiaOutcome.Saved:
                return Back(Flash.Done($"LWIA {number} was added: {facts.Name}."), nameof(Show), route: new { number });
            case SaveLwiaOutcome.FormReused:
                return Reused("LwiaForm", new LwiaForm(typed));
            case var taken:
                Say(taken);
                return Invalid("LwiaForm", new LwiaForm(typed));
        }
    }

    [HttpGet("/admin/lwias/{number:int}")]
    public async Task<IActionResult> Show(int number, CancellationToken cancellationToken) => Page("Lwia", await open.ExecuteAsync(number, cancellationToken));

    [HttpGet("/admin/lwias/{number:int}/edit")]
    public async Task<IActionResult> Edit([FromRoute] int number, CancellationToken cancellationToken) =>
        Page("LwiaForm", await open.ToEditAsync(number, typed: null, isConflict: false, cancellationToken));

    [HttpPost("/admin/lwias/{number:int}/edit")]
    public async Task<IActionResult> Save([FromRoute] int number, LwiaInput input, CancellationToken cancellationToken)
    {
        // A form without its version is as good as an old one.
        var typed = input with { Version = input.Version ?? -1 };
        if (!await ModelState.AcceptsAsync(validator, typed, cancellationToken))
        {
            return Invalid("LwiaForm", await open.ToEditAsync(number, typed, isConflict: false, cancellationToken));
        }

        var outcome = await change.ExecuteAsync(number, typed.Version!.Value, typed.ToFacts(), Who, cancellationToken);
        switch (outcome)
        {
            case SaveLwiaOutcome.NotThere:
                return NotFound();
            case SaveLwiaOutcome.Saved:
                return Back(Flash.Done($"LWIA {number} was saved."), nameof(Show), route: new { number });
            case SaveLwiaOutcome.NothingChanged:
                return Back(Flash.NotDone("No changes to save."), nameof(Show), route: new { number });
            case SaveLwiaOutcome.Conflict:
                return Conflict("LwiaForm", await open.ToEditAsync(number, typed, isConflict: true, cancellationToken));
            default:
                Say(outcome);
                return Invalid("LwiaForm", await open.ToEditAsync(number, typed, isConflict: false, cancellationToken));
        }
    }

    private void Say(SaveLwiaOutcome taken)
    {
        var (field, sentence) = taken.InWords();
        ModelState.AddModelError(field, sentence);
    }
}
