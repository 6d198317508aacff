using ResourceRoom.Web.Features.Customers.Voiding;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Assessing;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/assessments")]
public sealed class AssessmentsController(OpenCustomerPage openPage, AssessingReader reader) : AppController
{
    [HttpGet("new")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> New(Guid publicId, CancellationToken cancellationToken) =>
        Page("NewAssessment", await openPage.FormAsync(publicId, new AssessmentInput(), Who, cancellationToken));

    [HttpPost("new")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Create(
        Guid publicId, AssessmentInput input, FormKey form, [FromServices] AddAssessment add, [FromServices] IValidator<AssessmentInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("NewAssessment", await openPage.FormAsync(publicId, input, Who, cancellationToken));
        }

        return await add.ExecuteAsync(publicId, input, form, Who, cancellationToken) switch
        {
            AddOutcome.NotThere => NotFound(),
            AddOutcome.FormReused => Reused("NewAssessment", await openPage.FormAsync(publicId, input, Who, cancellationToken)),
            _ => Back(Flash.Done("Assessment added."), "Show", "Assessing", new { publicId }),
        };
    }

    [HttpGet("{assessment:guid}")]
    public async Task<IActionResult> Show(Guid publicId, Guid assessment, CancellationToken cancellationToken) =>
        Page("Assessment", await PageAsync(publicId, assessment, new VoidReasonInput(), cancellationToken));

    [HttpPost("{assessment:guid}/void")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Void(
        Guid publicId, Guid assessment, VoidReasonInput input, [FromServices] VoidAssessment voidAssessment, [FromServices] IValidator<VoidReasonInput> validator,
        CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Assessment", await PageAsync(publicId, assessment, input, cancellationToken));
        }

        return await voidAssessment.ExecuteAsync(publicId, assessment, input.Words, Who, cancellationToken)
            ? Back(Flash.Done("Assessment voided."), "Show", "Assessing", new { publicId })
            : NotFound();
    }

    private Task<AssessmentPage?> PageAsync(Guid publicId, Guid assessment, VoidReasonInput input, CancellationToken cancellationToken) =>
        openPage.ReadAsync(publicId, Who, async header => await reader.AssessmentAsync(header.PersonId, assessment, cancellationToken) is { } line
            ? new AssessmentPage(header, line, input, Who.Can(Permission.EditPlans))
            : null, cancellationToken);
}
