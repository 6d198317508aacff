using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Features.Shared.Signing;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Plans.Review;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/plan/review")]
public sealed class ReviewController(OpenReview openReview) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, CancellationToken cancellationToken) =>
        Page("Review", await openReview.ExecuteAsync(publicId, typed: null, Who, cancellationToken));

    [HttpPost("")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Sign(
        Guid publicId, SignPlanInput input, FormKey form, [FromServices] SignPlan sign, [FromServices] IValidator<SignPlanInput> validator,
        CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Review", await openReview.ExecuteAsync(publicId, input, Who, cancellationToken));
        }

        var day = TypedDate.Read(input.SignedOn)!.Value;
        switch (await sign.ExecuteAsync(publicId, new PlanSignature(SignedHow.OnPaper, day, input.Mark), form, Who, cancellationToken))
        {
            case SignPlanOutcome.NotThere:
                return NotFound();
            case SignPlanOutcome.Saved:
                return Back(Flash.Done($"Recorded: signed on paper on {OfficeFormat.Date(day)}."), nameof(Show), route: new { publicId });
            case SignPlanOutcome.FormReused:
                return Reused("Review", await openReview.ExecuteAsync(publicId, input, Who, cancellationToken));
            case SignPlanOutcome.PlanChanged:
                ModelState.AddModelError("", ReviewWords.PlanChanged);
                return Conflict("Review", await openReview.ExecuteAsync(publicId, input, Who, cancellationToken));
            case SignPlanOutcome.Refused { Why: var why }:
                ModelState.AddModelError(nameof(input.SignedOn), why.InWords());
                return Invalid("Review", await openReview.ExecuteAsync(publicId, input, Who, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }

    [HttpGet("{signedPlan:guid}")]
    public async Task<IActionResult> Version(Guid publicId, Guid signedPlan, CancellationToken cancellationToken) =>
        Page("Signed", await openReview.VersionAsync(publicId, signedPlan, new VoidReasonInput(), Who, cancellationToken));

    [HttpPost("{signedPlan:guid}/void")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Void(
        Guid publicId, Guid signedPlan, VoidReasonInput input, [FromServices] VoidSignature voidSignature, [FromServices] IValidator<VoidReasonInput> validator,
        CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Signed", await openReview.VersionAsync(publicId, signedPlan, input, Who, cancellationToken));
        }

        return await voidSignature.ExecuteAsync(publicId, signedPlan, input.Words, Who, cancellationToken)
            ? Back(Flash.Done("Signature voided."), nameof(Show), route: new { publicId })
            : NotFound();
    }
}
