using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Goals;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/goals")]
public sealed class GoalsController(OpenCustomerPage openPage, GoalReader reader, IValidator<GoalInput> validator) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> List(Guid publicId, CancellationToken cancellationToken) =>
        Page("Goals", await openPage.ReadAsync<GoalsPage>(
            publicId, Who, async header => new GoalsPage(header, await reader.LinesAsync(header.PersonId, cancellationToken), Who.Can(Permission.EditPlans)), cancellationToken));

    [HttpGet("new")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> New(Guid publicId, CancellationToken cancellationToken) =>
        Page("NewGoal", await openPage.FormAsync(publicId, new GoalInput(), Who, cancellationToken));

    [HttpPost("new")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Create(Guid publicId, GoalInput input, FormKey form, [FromServices] AddGoal add, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("NewGoal", await openPage.FormAsync(publicId, input, Who, cancellationToken));
        }

        return await add.ExecuteAsync(publicId, input, form, Who, cancellationToken) switch
        {
            AddOutcome.NotThere => NotFound(),
            AddOutcome.FormReused => Reused("NewGoal", await openPage.FormAsync(publicId, input, Who, cancellationToken)),
            _ => Back(Flash.Done("Goal added."), nameof(List), route: new { publicId }),
        };
    }
}
