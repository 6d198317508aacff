using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Files;
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
    /// <param name="decline">Whether it opens as declined, after a case note that was missing for it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, Guid step, bool done, bool decline, CancellationToken cancellationToken)
    {
        var page = await openStep.ExecuteAsync(publicId, step, typed: null, Who, cancellationToken);
        return Page("Step", page switch
        {
            not null when done => page with { Input = page.Input.Completed(page.Step.MarkedDoneOn) },
            { FollowUp.CanDecline: true } when decline => page with { Input = page.Input with { Status = nameof(StepStatus.OfferedButDeclined) } },
            _ => page,
        });
    }

    [HttpPost("")]
    [Allow(Permission.EditPlans)]
    [TakesFiles]
    public async Task<IActionResult> Save(
        Guid publicId, Guid step, EditStepInput input, [FromServices] ReceiveFiles receive, [FromServices] ChangeStep change,
        [FromServices] IValidator<EditStepInput> validator, CancellationToken cancellationToken)
    {
        var files = await receive.ExecuteAsync(input.Decline?.Written?.Files, publicId, Who, cancellationToken);
        ModelState.AddFaults(DeclineWords.FilesField, files);
        var typed = new TypedStep(input, files.Held);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Step", await openStep.ExecuteAsync(publicId, step, typed, Who, cancellationToken));
        }

        switch (await change.ExecuteAsync(publicId, step, input, files.Ids, Who, cancellationToken))
        {
            case ChangeStepOutcome.NotThere:
                return NotFound();
            case ChangeStepOutcome.Saved:
                return Back(Flash.Done("Service saved."), "List", "Steps", new { publicId }, $"step-{step}");
            case ChangeStepOutcome.Conflict:
                ModelState.Clear();
                return Conflict("Step", await openStep.ExecuteAsync(publicId, step, typed, Who, cancellationToken) is { } page
                    ? await openStep.WithConflictAsync(page, cancellationToken)
                    : null);
            case ChangeStepOutcome.Refused { Faults: var faults }:
                foreach (var fault in faults)
                {
                    Add(fault);
                }

                return Invalid("Step", await openStep.ExecuteAsync(publicId, step, typed, Who, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }

    private void Add(StepFault fault)
    {
        if (fault is StepFault.DeclineRefused { Why: var why, Facts: var facts })
        {
            AddError(fault.Field(), fault.InWords(), why.Coded(facts));
        }
        else
        {
            ModelState.AddModelError(fault.Field(), fault.InWords());
        }
    }
}
