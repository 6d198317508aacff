using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/steps")]
public sealed class StepsController(OpenSteps openSteps) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> List(Guid publicId, Guid? note, CancellationToken cancellationToken)
    {
        var page = await openSteps.ExecuteAsync(publicId, Who, cancellationToken);
        return Page("Steps", note is { } step && page?.Unassigned.FirstOrDefault(line => line.PublicId == step && line.CanEdit) is { } line
            ? page with { NoteOf = step, Input = new StepNoteInput { Version = line.Version, Note = line.Note } }
            : page);
    }

    [HttpPost("assign")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Assign(
        Guid publicId, AssignInput input, [FromServices] AssignSteps assign, [FromServices] IValidator<AssignInput> validator, CancellationToken cancellationToken)
    {
        var outcome = await ModelState.AcceptsAsync(validator, input, cancellationToken) ? await assign.ExecuteAsync(publicId, input, Who, cancellationToken) : null;
        switch (outcome)
        {
            case StepOutcome.NotThere:
                return NotFound();
            case StepOutcome.Saved:
                return Back(Flash.Done($"{PlanWords.StepCount(input.Steps.Distinct().Count())} assigned. The customer can now see {(input.Steps.Distinct().Count() == 1 ? "it" : "them")}."), nameof(List), route: new { publicId });
            case null:
                break;
            default:
                ModelState.AddModelError(nameof(input.Goals), outcome.InWords());
                break;
        }

        return Invalid("Steps", await openSteps.ExecuteAsync(publicId, Who, cancellationToken) is { } page ? page with { Chosen = input } : null);
    }
}
