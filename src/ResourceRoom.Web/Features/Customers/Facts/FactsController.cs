using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Web.Features.Customers.Enrollments;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Facts;

[Allow(Permission.SeeCustomers)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/enrollments/{enrollment:guid}")]
public sealed class FactsController(FactReader reader) : AppController
{
    [HttpGet("eligibility/new")]
    [Allow(Permission.EditCustomers)]
    public Task<IActionResult> NewEligibility(Guid publicId, Guid enrollment, CancellationToken cancellationToken) =>
        NewAsync(new(publicId, enrollment), FactTopic.Eligibility, cancellationToken);

    [HttpPost("eligibility/new")]
    [Allow(Permission.EditCustomers)]
    public Task<IActionResult> RecordEligibility(
        Guid publicId, Guid enrollment, FactInput input, FormKey form, [FromServices] RecordFact record, [FromServices] IValidator<FactInput> validator, CancellationToken cancellationToken) =>
        RecordAsync(new(publicId, enrollment), FactTopic.Eligibility, input, validator, asked => record.ExecuteAsync(asked, FactTopic.Eligibility, input, form, Who, cancellationToken), cancellationToken);

    [HttpGet("attainments/new")]
    [Allow(Permission.EditCustomers)]
    public Task<IActionResult> NewAttainment(Guid publicId, Guid enrollment, CancellationToken cancellationToken) =>
        NewAsync(new(publicId, enrollment), FactTopic.Attainment, cancellationToken);

    [HttpPost("attainments/new")]
    [Allow(Permission.EditCustomers)]
    public Task<IActionResult> RecordAttainment(
        Guid publicId, Guid enrollment, FactInput input, FormKey form, [FromServices] RecordFact record, [FromServices] IValidator<FactInput> validator, CancellationToken cancellationToken) =>
        RecordAsync(new(publicId, enrollment), FactTopic.Attainment, input, validator, asked => record.ExecuteAsync(asked, FactTopic.Attainment, input, form, Who, cancellationToken), cancellationToken);

    [HttpGet("facts/{fact:guid}")]
    public async Task<IActionResult> Show(Guid publicId, Guid enrollment, Guid fact, CancellationToken cancellationToken) =>
        Page("Fact", await reader.OneAsync(new(new(publicId, enrollment), fact), Who, cancellationToken));

    [HttpPost("facts/{fact:guid}/void")]
    [Allow(Permission.EditCustomers)]
    public async Task<IActionResult> Void(
        Guid publicId, Guid enrollment, Guid fact, VoidReasonInput input, [FromServices] VoidFact voidFact, [FromServices] IValidator<VoidReasonInput> validator, CancellationToken cancellationToken)
    {
        var asked = new FactAddress(new(publicId, enrollment), fact);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Fact", await reader.OneAsync(asked, Who, cancellationToken) is { } page ? page with { Input = input } : null);
        }

        return await voidFact.ExecuteAsync(asked, input.Words, Who, cancellationToken)
            ? Back(Flash.Done("Voided."), nameof(Show), route: new { publicId, enrollment, fact })
            : NotFound();
    }

    private async Task<IActionResult> NewAsync(EnrollmentAddress asked, FactTopic topic, CancellationToken cancellationToken) =>
        Page("NewFact", await reader.NewAsync(asked, topic, new FactInput(), Who, cancellationToken));

    private async Task<IActionResult> RecordAsync(
        EnrollmentAddress asked, FactTopic topic, FactInput input, IValidator<FactInput> validator, Func<EnrollmentAddress, Task<RecordOutcome<FactFault>>> record, CancellationToken cancellationToken)
    {
        var outcome = await ModelState.AcceptsAsync(validator, input, cancellationToken) ? await record(asked) : null;
        switch (outcome)
        {
            case RecordOutcome<FactFault>.NotThere:
                return NotFound();
            case RecordOutcome<FactFault>.Saved:
                TempData.Flash(topic == FactTopic.Eligibility ? "Eligibility recorded." : "Recorded.");
                return LocalRedirect(FactWords.Back(asked.Customer, asked.Enrollment, topic));
            case RecordOutcome<FactFault>.FormReused:
                return Reused("NewFact", await reader.NewAsync(asked, topic, input, Who, cancellationToken));
            case RecordOutcome<FactFault>.Refused or null:
                var page = await reader.NewAsync(asked, topic, input, Who, cancellationToken);
                if (page is not null && outcome is RecordOutcome<FactFault>.Refused { Why: var why })
                {
                    ModelState.AddModelError(why.Field(), why.InWords(page.Enrollment));
                }

                return Invalid("NewFact", page);
            default:
                throw new UnreachableException();
        }
    }
}
