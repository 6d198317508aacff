using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Editing;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/steps/{step:guid}")]
public sealed class EditStepController(OpenStep openStep) : AppController
{
    /// <param name="publicId">The customer.</param>
    /// <param name="step">The step.</param>
    /// <param name="done">Whether the form opens as completed on the day that the customer marked the step as done.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, Guid step, bool done, CancellationToken cancellationToken)
    {
        var page = await openStep.ExecuteAsync(publicId, step, typed: null, Who, cancellationToken);
        return Page("Step", done && page is not null ? page with { Input = page.Input.Completed(page.Step.MarkedDoneOn) } : page);
    }

    [HttpPost("")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Save(
        Guid publicId, Guid step, EditStepInput input, [FromServices] ChangeStep change, [FromServices] IValidator<EditStepInput> validator,
        CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Step", await openStep.ExecuteAsync(publicId, step, input, Who, cancellationToken));
        }

        switch (await change.ExecuteAsync(publicId, step, input, Who, cancellationToken))
        {
            case ChangeStepOutcome.NotThere:
                return NotFound();
            case ChangeStepOutcome.Saved:
                return Back(Flash.Done("Service saved."), "List", "Steps", new { publicId }, $"step-{step}");
            case ChangeStepOutcome.Conflict:
                ModelState.Clear();
                return Conflict("Step", await openStep.ExecuteAsync(publicId, step, input, Who, cancellationToken) is { } page
                    ? await openStep.WithConflictAsync(page, cancellationToken)
                    : null);
            case ChangeStepOutcome.Refused { Faults: var faults }:
                foreach (var fault in faults)
                {
                    ModelState.AddModelError(fault.Field(), fault.InWords());
                }

                return Invalid("Step", await openStep.ExecuteAsync(publicId, step, input, Who, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }
}
