using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Steps;

[Allow(Permission.EditPlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/steps/{step:guid}")]
public sealed class StepController(OpenSteps openSteps) : AppController
{
    [HttpPost("note")]
    public async Task<IActionResult> SaveNote(
        Guid publicId, Guid step, StepNoteInput input, [FromServices] ChangeStepNote change, [FromServices] IValidator<StepNoteInput> validator,
        CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Steps", await NotePageAsync(publicId, step, input, cancellationToken));
        }

        switch (await change.ExecuteAsync(publicId, step, input, Who, cancellationToken))
        {
            case StepOutcome.NotThere:
                return NotFound();
            case StepOutcome.Saved:
                return Back(Flash.Done("Note saved."), "List", "Steps", new { publicId });
            case StepOutcome.Conflict:
                ModelState.Clear();
                return Conflict("Steps", await openSteps.WithConflictAsync(await NotePageAsync(publicId, step, input, cancellationToken), cancellationToken));
            case var refused:
                return Back(Flash.NotDone(refused.InWords()), "List", "Steps", new { publicId });
        }
    }

    [HttpPost("unassign")]
    public async Task<IActionResult> Unassign(Guid publicId, Guid step, Guid goal, [FromServices] UnassignStep unassign, CancellationToken cancellationToken) =>
        After(publicId, await unassign.ExecuteAsync(publicId, step, goal, Who, cancellationToken), "Step unassigned from the goal.");

    [HttpPost("remove")]
    public async Task<IActionResult> Remove(Guid publicId, Guid step, [FromServices] RemoveStep remove, CancellationToken cancellationToken) =>
        After(publicId, await remove.ExecuteAsync(publicId, step, Who, cancellationToken), "Step removed from the plan.");

    private IActionResult After(Guid publicId, StepOutcome outcome, string done) => outcome switch
    {
        StepOutcome.NotThere => NotFound(),
        StepOutcome.Saved => Back(Flash.Done(done), "List", "Steps", new { publicId }),
        var refused => Back(Flash.NotDone(refused.InWords()), "List", "Steps", new { publicId }),
    };

    private async Task<StepsPage?> NotePageAsync(Guid publicId, Guid step, StepNoteInput input, CancellationToken cancellationToken) =>
        await openSteps.ExecuteAsync(publicId, Who, cancellationToken) is { } page ? page with { NoteOf = step, Input = input } : null;
}
