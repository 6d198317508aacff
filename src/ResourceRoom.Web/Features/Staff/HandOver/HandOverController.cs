using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.HandOver;

[Allow(Permission.ManageStaff)]
[Route("/admin/staff/{id:long}/hand-over")]
public sealed class HandOverController(OpenHandOver openHandOver, HandOverCustomers handOverCustomers, IValidator<HandOverInput> validator) : AppController
{
    [HttpGet("")]
    [Allow(Permission.AssignPlanners)]
    public async Task<IActionResult> Show(long id, HandOverInput input, CancellationToken cancellationToken)
    {
        var page = await openHandOver.ExecuteAsync(id, input, Who, cancellationToken);
        if (page is { Preview: null } && !string.IsNullOrEmpty(input.To))
        {
            ModelState.AddModelError(nameof(input.To), HandOverWords.NoSuchPlanner);
            return Invalid("HandOver", page);
        }

        return Page("HandOver", page);
    }

    [HttpPost("")]
    [Allow(Permission.AssignPlanners)]
    public async Task<IActionResult> Save(long id, HandOverInput input, FormKey form, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("HandOver", await openHandOver.ExecuteAsync(id, input, Who, cancellationToken));
        }

        switch (await handOverCustomers.ExecuteAsync(id, input, form, Who, cancellationToken))
        {
            case HandOverOutcome.NotThere:
                return NotFound();
            case HandOverOutcome.NoSuchPlanner:
                ModelState.AddModelError(nameof(input.To), HandOverWords.NoSuchPlanner);
                return Invalid("HandOver", await openHandOver.ExecuteAsync(id, input, Who, cancellationToken));
            case HandOverOutcome.FormReused:
                return Reused("HandOver", await openHandOver.ExecuteAsync(id, input, Who, cancellationToken));
            case HandOverOutcome.Done { What: { IsAsPreviewed: true } done }:
                return Back(Flash.Done(done.InWords()), nameof(StaffController.Show), "Staff", new { id });
            case HandOverOutcome.Done { What: var done }:
                return Page("HandedOver", done);
            default:
                throw new UnreachableException();
        }
    }
}
