using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

using ResourceRoom.Domain.Enrollments.Placements;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/outcomes/placements/{placement:guid}")]
public sealed class PlacementController(OpenCustomerPage openPage, PlacementReader reader) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, Guid placement, CancellationToken cancellationToken) =>
        Page("Placement", await PageAsync(publicId, placement, typed: null, cancellationToken));

    [HttpPost("end")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> End(
        Guid publicId, Guid placement, EndPlacementInput input, [FromServices] EndPlacement end, [FromServices] IValidator<EndPlacementInput> validator, CancellationToken cancellationToken)
    {
        if (await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            switch (await end.ExecuteAsync(new(publicId, placement), input, Who, cancellationToken))
            {
                case PlacementOutcome.NotThere:
                    return NotFound();
                case PlacementOutcome.Saved:
                    return Back(Flash.Done("Last day saved."), "Show", "Outcomes", new { publicId });
                case PlacementOutcome.Conflict:
                    return Conflict("Placement", await WithConflictAsync(publicId, placement, input, cancellationToken));
                case PlacementOutcome.Voided:
                    ModelState.AddModelError("", "This placement was voided in the meantime. Nothing was saved.");
                    break;
                case PlacementOutcome.Refused { Faults: var faults }:
                    ModelState.AddFaults(faults);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return Invalid("Placement", await PageAsync(publicId, placement, input, cancellationToken));
    }

    [HttpPost("void")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Void(
        Guid publicId, Guid placement, VoidReasonInput input, [FromServices] VoidPlacement voidPlacement, [FromServices] IValidator<VoidReasonInput> validator,
        CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            var page = await PageAsync(publicId, placement, typed: null, cancellationToken);
            return Invalid("Placement", page is null || SsnInText.HoldsOne(input.Reason) ? page : page with { Reason = input.Reason });
        }

        return await voidPlacement.ExecuteAsync(new(publicId, placement), input.Words, Who, cancellationToken)
            ? Back(Flash.Done("Placement voided."), "Show", "Outcomes", new { publicId })
            : NotFound();
    }

    private Task<PlacementPage?> PageAsync(Guid publicId, Guid placement, EndPlacementInput? typed, CancellationToken cancellationToken) =>
        openPage.ReadAsync(publicId, Who, async header => await reader.OneAsync(header.PersonId, placement, cancellationToken) is { } line
            ? new PlacementPage
            {
                Header = header,
                Placement = line,
                Input = typed ?? EndPlacementInput.Of(line),
                CanEdit = line.VoidedAt is null && Who.Can(Permission.EditPlans),
            }
            : null, cancellationToken);

    /// <summary>Only a page that shows both versions moves on to the one on file.</summary>
    private async Task<PlacementPage?> WithConflictAsync(Guid publicId, Guid placement, EndPlacementInput input, CancellationToken cancellationToken)
    {
        if (await PageAsync(publicId, placement, input, cancellationToken) is not { } page)
        {
            return null;
        }

        ModelState.Clear();
        return page with { Conflict = await reader.ConflictAsync(page.Placement, input, cancellationToken), Input = input with { Version = page.Placement.Version } };
    }
}

internal static class PlacementFaults
{
    public static void AddFaults(this ModelStateDictionary state, IReadOnlyList<PlacementFault> faults)
    {
        foreach (var fault in faults)
        {
            state.AddModelError(fault.Field(), fault.InWords());
        }
    }
}
