using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Federal.Rules;

/// <summary>The layouts, checks and due dates of the extract, as OET keeps them.</summary>
[Allow(Permission.ManageReferenceData)]
[Route(Links.FederalExtract)]
public sealed class ExtractRulesController(OpenRules open, AddLayout addLayout, AddChecks addChecks, SaveDueDates saveDueDates) : AppController
{
    private const string LayoutView = "Layout";
    private const string ChecksView = "Checks";

    [HttpGet("layout")]
    public async Task<IActionResult> Layout(int? version, CancellationToken cancellationToken) => View(LayoutView, await open.LayoutAsync(version, typed: null, cancellationToken));

    [HttpPost("layout")]
    public async Task<IActionResult> AddLayout(LayoutInput input, [FromServices] IValidator<LayoutInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid(LayoutView, await open.LayoutAsync(version: null, input, cancellationToken));
        }

        switch (await addLayout.ExecuteAsync(input, Who, cancellationToken))
        {
            case AddVersionOutcome.Added added:
                return Back(Flash.Done($"Layout version {added.Version} was added."), nameof(Layout));
            case AddVersionOutcome.Conflict conflict:
                ModelState.AddModelError("", Outrun(conflict));
                return Conflict(LayoutView, await open.LayoutAsync(version: null, input with { After = conflict.Latest }, cancellationToken));
            case AddVersionOutcome.Faulty faulty:
                Say(faulty.Faults, fault => fault.Row is { } row ? $"{nameof(input.Columns)}[{input.InOrder[row - 1].Index}].{fault.Field}" : null);
                break;
        }

        return Invalid(LayoutView, await open.LayoutAsync(version: null, input, cancellationToken));
    }

    [HttpGet("checks")]
    public async Task<IActionResult> Checks(int? version, CancellationToken cancellationToken) => View(ChecksView, await open.ChecksAsync(version, typed: null, cancellationToken));

    [HttpPost("checks")]
    public async Task<IActionResult> AddChecks(ChecksInput input, CancellationToken cancellationToken)
    {
        switch (await addChecks.ExecuteAsync(input, Who, cancellationToken))
        {
            case AddVersionOutcome.Added added:
                return Back(Flash.Done($"Checks version {added.Version} was added."), nameof(Checks));
            case AddVersionOutcome.Conflict conflict:
                ModelState.AddModelError("", Outrun(conflict));
                return Conflict(ChecksView, await open.ChecksAsync(version: null, input with { After = conflict.Latest }, cancellationToken));
            case AddVersionOutcome.Faulty faulty:
                Say(faulty.Faults, fault => fault.Row is { } row ? $"{nameof(input.Checks)}[{row - 1}].{(fault.Field == EditField.Check ? nameof(CheckInput.Code) : nameof(CheckInput.Text))}" : null);
                break;
        }

        return Invalid(ChecksView, await open.ChecksAsync(version: null, input, cancellationToken));
    }

    [HttpGet("due-dates")]
    public async Task<IActionResult> DueDates(CancellationToken cancellationToken) => View("DueDates", await open.DueDatesAsync(cancellationToken));

    [HttpPost("due-dates")]
    public async Task<IActionResult> SaveDueDates(DueDatesInput input, [FromServices] IValidator<DueDatesInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("DueDates", new DueDatesPage(input));
        }

        switch (await saveDueDates.ExecuteAsync(input, Who, cancellationToken))
        {
            case SaveDueDatesOutcome.Saved:
                return Back(Flash.Done("Due dates saved."), nameof(DueDates));
            case SaveDueDatesOutcome.NothingChanged:
                return Back(Flash.NotDone("No changes to save."), nameof(DueDates));
            default:
                ModelState.Clear();
                ModelState.AddModelError("", "Someone else saved the due dates first. This is what is on file now.");
                return Conflict("DueDates", await open.DueDatesAsync(cancellationToken));
        }
    }

    private static string Outrun(AddVersionOutcome.Conflict conflict) => $"Version {conflict.Latest} was added after you opened this page. Look at it, then send your version again if it is still needed.";

    private void Say(IReadOnlyList<EditFault> faults, Func<EditFault, string?> fieldOf)
    {
        foreach (var fault in faults)
        {
            ModelState.AddModelError(fieldOf(fault) ?? (fault.Field == EditField.FirstDay ? nameof(LayoutInput.FirstDay) : ""), fault.Sentence());
        }
    }
}
