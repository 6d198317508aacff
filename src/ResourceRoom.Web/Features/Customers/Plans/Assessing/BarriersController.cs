using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/barriers")]
public sealed class BarriersController(OpenCustomerPage openPage, AssessingReader reader, OfficeClock clock) : AppController
{
    [HttpGet("new")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> New(Guid publicId, CancellationToken cancellationToken) =>
        Page("NewBarrier", await openPage.FormAsync(publicId, new BarrierInput { IdentifiedOn = OfficeFormat.Date(clock.Today) }, Who, cancellationToken));

    [HttpPost("new")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Create(
        Guid publicId, BarrierInput input, FormKey form, [FromServices] AddBarrier add, [FromServices] IValidator<BarrierInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("NewBarrier", await openPage.FormAsync(publicId, input, Who, cancellationToken));
        }

        return await add.ExecuteAsync(publicId, input, form, Who, cancellationToken) switch
        {
            AddOutcome.NotThere => NotFound(),
            AddOutcome.FormReused => Reused("NewBarrier", await openPage.FormAsync(publicId, input, Who, cancellationToken)),
            _ => Back(Flash.Done("Barrier added."), "Show", "Assessing", new { publicId }),
        };
    }

    [HttpGet("{barrier:guid}")]
    public async Task<IActionResult> Show(Guid publicId, Guid barrier, CancellationToken cancellationToken) =>
        Page("Barrier", await PageAsync(publicId, barrier, new ResolveBarrierInput { ResolvedOn = OfficeFormat.Date(clock.Today) }, cancellationToken));

    [HttpPost("{barrier:guid}/resolve")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Resolve(
        Guid publicId, Guid barrier, ResolveBarrierInput input, [FromServices] ResolveBarrier resolve, [FromServices] IValidator<ResolveBarrierInput> validator,
        CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Barrier", await PageAsync(publicId, barrier, input, cancellationToken));
        }

        var answer = await resolve.ExecuteAsync(publicId, barrier, TypedDate.Read(input.ResolvedOn)!.Value, Who, cancellationToken);
        if (answer is { WhyNot: { } why })
        {
            ModelState.AddModelError(nameof(input.ResolvedOn), why.InWords());
            return Invalid("Barrier", await PageAsync(publicId, barrier, input, cancellationToken));
        }

        return answer is null ? NotFound() : Back(Flash.Done("Barrier resolved."), "Show", "Assessing", new { publicId });
    }

    [HttpPost("{barrier:guid}/remove")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Remove(Guid publicId, Guid barrier, [FromServices] RemoveBarrier remove, CancellationToken cancellationToken)
    {
        switch (await remove.ExecuteAsync(publicId, barrier, Who, cancellationToken))
        {
            case RemovalOutcome.NotThere:
                return NotFound();
            case RemovalOutcome.Needed needed:
                ModelState.AddModelError("", needed.InWords("barrier"));
                return Invalid("Barrier", await PageAsync(publicId, barrier, new ResolveBarrierInput { ResolvedOn = OfficeFormat.Date(clock.Today) }, cancellationToken));
            default:
                return Back(Flash.Done("Barrier removed."), "Show", "Assessing", new { publicId });
        }
    }

    private Task<BarrierPage?> PageAsync(Guid publicId, Guid barrier, ResolveBarrierInput input, CancellationToken cancellationToken) =>
        openPage.ReadAsync(publicId, Who, async header => await reader.BarrierAsync(header.PersonId, barrier, cancellationToken) is { } line
            ? new BarrierPage(header, line, input, Who.Can(Permission.EditPlans))
            : null, cancellationToken);
}
