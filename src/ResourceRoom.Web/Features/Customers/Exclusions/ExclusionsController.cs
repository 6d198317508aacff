using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Files;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Infrastructure.Files;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exclusions;

[Allow(Permission.SeeCustomers)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/exclusions")]
public sealed class ExclusionsController(ExclusionReader reader) : AppController
{
    [HttpGet("new")]
    [Allow(Permission.EditCustomers)]
    public async Task<IActionResult> New(Guid publicId, CancellationToken cancellationToken) =>
        Page("NewExclusion", await reader.NewAsync(publicId, new ExclusionInput(), [], Who, cancellationToken));

    [HttpPost("new")]
    [Allow(Permission.EditCustomers)]
    [TakesFiles]
    public async Task<IActionResult> Record(
        Guid publicId, ExclusionInput input, FormKey form, [FromServices] ReceiveFiles receive, [FromServices] RecordExclusion record,
        [FromServices] IValidator<ExclusionInput> validator, CancellationToken cancellationToken)
    {
        var files = await receive.ExecuteAsync(input.Files, publicId, Who, cancellationToken);
        ModelState.AddFaults(nameof(input.Files), files);
        if (files.Held.Count > 1)
        {
            ModelState.AddModelError(nameof(input.Files), FileWords.OnlyOne);
        }

        if (await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            switch (await record.ExecuteAsync(publicId, input, files.Ids, form, Who, cancellationToken))
            {
                case RecordOutcome<ExclusionRefusal>.NotThere:
                    return NotFound();
                case RecordOutcome<ExclusionRefusal>.Saved:
                    TempData.Flash("Exclusion recorded.");
                    return LocalRedirect(Links.Customer(publicId));
                case RecordOutcome<ExclusionRefusal>.FormReused:
                    return Reused("NewExclusion", await reader.NewAsync(publicId, input, files.Held, Who, cancellationToken));
                case RecordOutcome<ExclusionRefusal>.Refused { Why: var why }:
                    ModelState.AddModelError(why == ExclusionRefusal.AttachmentMissing ? nameof(input.Files) : nameof(input.On), why.InWords());
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return Invalid("NewExclusion", await reader.NewAsync(publicId, input, files.Held, Who, cancellationToken));
    }

    [HttpGet("{exclusion:guid}")]
    public async Task<IActionResult> Show(Guid publicId, Guid exclusion, CancellationToken cancellationToken) =>
        Page("Exclusion", await reader.OneAsync(new(publicId, exclusion), new VoidReasonInput(), Who, cancellationToken));

    [HttpPost("{exclusion:guid}/void")]
    [Allow(Permission.EditCustomers)]
    public async Task<IActionResult> Void(
        Guid publicId, Guid exclusion, VoidReasonInput input, [FromServices] VoidExclusion voidExclusion,
        [FromServices] IValidator<VoidReasonInput> validator, CancellationToken cancellationToken)
    {
        var asked = new ExclusionAddress(publicId, exclusion);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Exclusion", await reader.OneAsync(asked, input, Who, cancellationToken));
        }

        return await voidExclusion.ExecuteAsync(asked, input.Words, Who, cancellationToken)
            ? Back(Flash.Done("Exclusion voided."), nameof(Show), route: new { publicId, exclusion })
            : NotFound();
    }

    [HttpGet("{exclusion:guid}/evidence")]
    public async Task<IActionResult> Evidence(Guid publicId, Guid exclusion, [FromServices] FileStore store, [FromServices] OfficeClock clock, CancellationToken cancellationToken) =>
        await reader.EvidenceAsync(new(publicId, exclusion), new Act(Who, clock.Now), cancellationToken) is { } file
            ? file.ToDownload(await store.ReadAsync(file, cancellationToken))
            : NotFound();
}
