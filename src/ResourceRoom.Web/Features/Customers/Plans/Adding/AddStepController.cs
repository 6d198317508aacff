using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Customers.Plans.Steps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Adding;

[Allow(Permission.EditPlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/steps/add")]
public sealed class AddStepController(OpenServiceChoices openServices, AddStep addStep, OpenSteps openSteps) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, ServiceFilter filter, CancellationToken cancellationToken)
    {
        var page = await openServices.ExecuteAsync(publicId, filter, Who, cancellationToken);
        return page is not null && Request.WantsFragment() ? Part("_AddStep", page with { IsInDialog = true }) : Page("AddStep", page);
    }

    [HttpPost("")]
    public async Task<IActionResult> Add(Guid publicId, AddStepInput input, FormKey form, CancellationToken cancellationToken)
    {
        if (input.Enrollment is not { } enrollment)
        {
            return NotFound();
        }

        var outcome = ModelState.IsValid ? await addStep.ExecuteAsync(publicId, enrollment, input, form, Who, cancellationToken) : new AddStepOutcome.FormReused();
        if (outcome is AddStepOutcome.NotThere)
        {
            return NotFound();
        }

        var said = outcome.InWords();
        if (!Request.WantsFragment())
        {
            return Back(said, nameof(Show), route: new { publicId, input.Category, input.Search, input.Enrollment });
        }

        // Each row of the answer is a new form.
        ModelState.SetModelValue(FormKey.Field, rawValue: null, attemptedValue: null);
        var services = await openServices.ExecuteAsync(publicId, input, Who, cancellationToken);
        var steps = await openSteps.ExecuteAsync(publicId, Who, cancellationToken);
        return services is null || steps is null
            ? NotFound()
            : Part("_AddStepAnswer", new AddStepAnswer(services with { IsInDialog = true, Said = said }, steps), said.IsDone ? 200 : 409);
    }
}

/// <summary>The dialog's list once something was added, and the page behind it.</summary>
public sealed record AddStepAnswer(ServiceChoices Services, StepsPage Steps);
