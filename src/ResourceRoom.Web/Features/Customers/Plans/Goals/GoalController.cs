using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Plans.Goals;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/goals/{goal:guid}")]
public sealed class GoalController(OpenCustomerPage openPage, GoalReader reader) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, Guid goal, CancellationToken cancellationToken) =>
        Page("Goal", await PageAsync(publicId, goal, typed: null, cancellationToken));

    [HttpPost("")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Save(
        Guid publicId, Guid goal, GoalInput input, [FromServices] ChangeGoal change, [FromServices] IValidator<GoalInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Goal", await PageAsync(publicId, goal, input, cancellationToken));
        }

        switch (await change.ExecuteAsync(publicId, goal, input, Who, cancellationToken))
        {
            case GoalOutcome.NotThere:
                return NotFound();
            case GoalOutcome.Saved:
                return Back(Flash.Done("Goal saved."), "List", "Goals", new { publicId });
            case GoalOutcome.Conflict:
                return Conflict("Goal", await PageAsync(publicId, goal, input, cancellationToken) is { } page ? await WithConflictAsync(page, cancellationToken) : null);
            default:
                throw new UnreachableException();
        }
    }

    [HttpPost("status")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> ChangeStatus(
        Guid publicId, Guid goal, GoalStatusInput input, [FromServices] ChangeGoalStatus change, [FromServices] IValidator<GoalStatusInput> validator,
        CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Goal", await WithReasonAsync(publicId, goal, input, cancellationToken));
        }

        var status = FilterRules.Chosen<GoalStatus>(input.Status)!.Value;
        switch (await change.ExecuteAsync(publicId, goal, status, TypedText.Clean(input.Reason), Who, cancellationToken))
        {
            case GoalOutcome.NotThere:
                return NotFound();
            case GoalOutcome.Saved:
                return Back(Flash.Done($"Goal is now {status.InWords().ToLowerInvariant()}."), nameof(Show), route: new { publicId, goal });
            case GoalOutcome.Refused { Why: var why }:
                ModelState.AddModelError("", why.Reason.InWords());
                return Invalid("Goal", await WithReasonAsync(publicId, goal, input, cancellationToken) is { } page
                    ? page with { InTheWay = await reader.OpenStepsAsync(why, cancellationToken) }
                    : null);
            default:
                throw new UnreachableException();
        }
    }

    [HttpPost("remove")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Remove(Guid publicId, Guid goal, [FromServices] RemoveGoal remove, CancellationToken cancellationToken)
    {
        switch (await remove.ExecuteAsync(publicId, goal, Who, cancellationToken))
        {
            case RemovalOutcome.NotThere:
                return NotFound();
            case RemovalOutcome.Needed needed:
                ModelState.AddModelError("", needed.InWords("goal"));
                return Invalid("Goal", await PageAsync(publicId, goal, typed: null, cancellationToken));
            default:
                return Back(Flash.Done("Goal removed. Its steps are still in the plan."), "List", "Goals", new { publicId });
        }
    }

    private Task<GoalPage?> PageAsync(Guid publicId, Guid goal, GoalInput? typed, CancellationToken cancellationToken) =>
        openPage.ReadAsync(publicId, Who, async header => await reader.LineAsync(header.PersonId, goal, cancellationToken) is { } line
            ? new GoalPage
            {
                Header = header,
                Goal = line,
                Statuses = await reader.StatusesAsync(goal, cancellationToken),
                Input = typed ?? GoalInput.Of(line),
                OnlyHere = await reader.OnlyHereAsync(goal, cancellationToken),
                CanEdit = Who.Can(Permission.EditPlans),
            }
            : null, cancellationToken);

    private async Task<GoalPage?> WithReasonAsync(Guid publicId, Guid goal, GoalStatusInput input, CancellationToken cancellationToken) =>
        await PageAsync(publicId, goal, typed: null, cancellationToken) is { } page
            ? page with { Reason = Domain.Participants.SsnInText.HoldsOne(input.Reason) ? null : input.Reason }
            : null;

    /// <summary>Only a page that shows both versions moves on to the one on file.</summary>
    private async Task<GoalPage> WithConflictAsync(GoalPage page, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        return page with { Conflict = await reader.ConflictAsync(page.Goal, page.Input, cancellationToken), Input = page.Input with { Version = page.Goal.Version } };
    }
}
