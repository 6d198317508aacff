using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Catalog;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Catalog.Retiring;

[Allow(Permission.ManageServices)]
public sealed class RetirementController(
    OpenService openService, RetireService retireService, UndoRetirement undoRetirement, IValidator<RetirementInput> validator) : AppController
{
    [HttpPost("/admin/services/room/{code}/retirement")]
    public Task<IActionResult> RetireRoomService(string code, RetirementInput input, CancellationToken cancellationToken) =>
        RetireAsync(CatalogKind.Room, code, input, cancellationToken);

    [HttpPost("/admin/services/plan/{code}/retirement")]
    public Task<IActionResult> RetirePlanService(string code, RetirementInput input, CancellationToken cancellationToken) =>
        RetireAsync(CatalogKind.Plan, code, input, cancellationToken);

    [HttpPost("/admin/services/room/{code}/retirement/undo")]
    public Task<IActionResult> UndoOfRoomService(string code, CancellationToken cancellationToken) => UndoAsync(CatalogKind.Room, code, cancellationToken);

    [HttpPost("/admin/services/plan/{code}/retirement/undo")]
    public Task<IActionResult> UndoOfPlanService(string code, CancellationToken cancellationToken) => UndoAsync(CatalogKind.Plan, code, cancellationToken);

    private async Task<IActionResult> RetireAsync(CatalogKind catalog, string code, RetirementInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(catalog, code, input, cancellationToken);
        }

        var answer = await retireService.ExecuteAsync(catalog, code, TypedDate.Read(input.Day)!.Value, TypedText.Clean(input.Reason)!, Who, cancellationToken);
        if (answer is { WhyNot: RetirementRefusal.InThePast or RetirementRefusal.BeforeFirstDay })
        {
            ModelState.AddModelError(nameof(input.Day), answer.WhyNot.Value.InWords(answer.Subject));
            return await AgainAsync(catalog, code, input, cancellationToken);
        }

        return Back(catalog, answer, service => $"{service.Name} is retired from {OfficeFormat.Date(service.EffectiveUntil!.Value)} on.");
    }

    private async Task<IActionResult> UndoAsync(CatalogKind catalog, string code, CancellationToken cancellationToken) =>
        Back(catalog, await undoRetirement.ExecuteAsync(catalog, code, Who, cancellationToken), service => $"The retirement of {service.Name} was undone.");

    private async Task<IActionResult> AgainAsync(CatalogKind catalog, string code, RetirementInput input, CancellationToken cancellationToken) =>
        Invalid("Service", await openService.ExecuteAsync(catalog, code, input, cancellationToken));

    private IActionResult Back(CatalogKind catalog, ActResult<IOffered, RetirementRefusal>? answer, Func<IOffered, string> done)
    {
        if (answer is null)
        {
            return NotFound();
        }

        TempData.Flash(answer.WhyNot?.InWords(answer.Subject) ?? done(answer.Subject), answer.IsDone);
        return LocalRedirect(catalog.Address(answer.Subject.Code));
    }
}
