using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Signing;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Home.Own;

[Allow(Permission.UseOwnPlan)]
[Route("/my-plan")]
public sealed class MyPlanController(OpenOwnPlan openOwnPlan, MarkStepDone markStepDone) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => Page("MyPlan", await openOwnPlan.ExecuteAsync(Who, cancellationToken));

    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm(string? mark, FormKey form, [FromServices] ConfirmPlan confirm, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return Invalid("MyPlan", await openOwnPlan.ExecuteAsync(Who, cancellationToken));
        }

        switch (await confirm.ExecuteAsync(mark, form, Who, cancellationToken))
        {
            case SignPlanOutcome.NotThere:
                return NotFound();
            case SignPlanOutcome.Saved:
                return Back(Flash.Done("Thank you. You confirmed your plan. Your planner will see it."), nameof(Show));
            case SignPlanOutcome.PlanChanged or SignPlanOutcome.FormReused:
                ModelState.AddModelError("", "Your plan was changed after you opened this page. Nothing was saved. Look through it again, then confirm it.");
                return Conflict("MyPlan", await openOwnPlan.ExecuteAsync(Who, cancellationToken));
            case SignPlanOutcome.Refused:
                return Back(Flash.NotDone("Your plan can’t be confirmed right now. If you have a question, write to your planner."), nameof(Show));
            default:
                throw new UnreachableException();
        }
    }

    [HttpPost("steps/{step:guid}/done")]
    public async Task<IActionResult> MarkDone(Guid step, DoneInput input, [FromServices] IValidator<DoneInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            var problem = ModelState.ErrorsAt(nameof(input.On));
            return Back(Flash.NotDone($"Not saved. {string.Join(' ', problem)}"), nameof(Show));
        }

        return After(await markStepDone.ExecuteAsync(step, input.Day, Who, cancellationToken), service => $"{service} marked as done. Your planner will confirm it.");
    }

    [HttpPost("steps/{step:guid}/done/undo")]
    public async Task<IActionResult> TakeBack(Guid step, CancellationToken cancellationToken) =>
        After(await markStepDone.ExecuteAsync(step, on: null, Who, cancellationToken), service => $"{service} is not marked as done any more.");

    private IActionResult After(ActResult<string, OwnStepRefusal>? result, Func<string, string> done) => result switch
    {
        null => NotFound(),
        { WhyNot: { } why } => Back(Flash.NotDone(why.InWords()), nameof(Show)),
        { Subject: var service } => Back(Flash.Done(done(service)), nameof(Show)),
    };
}
