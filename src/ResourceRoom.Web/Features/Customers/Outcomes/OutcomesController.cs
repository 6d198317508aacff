using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Web.Features.Customers.Exits;
using ResourceRoom.Web.Features.Customers.Facts;
using ResourceRoom.Web.Features.Customers.Notes.Reading;
using ResourceRoom.Web.Features.Customers.Outcomes.Windows;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Outcomes;

[Allow(Permission.SeePlans)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/outcomes")]
public sealed class OutcomesController(OpenCustomerPage openPage, ExitWindowsReader windows, OfficeClock clock) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(
        Guid publicId, [FromServices] OutcomesReader outcomes, [FromServices] ExitReader exits, [FromServices] NoteReader notes,
        [FromServices] DeclineReader declines, CancellationToken cancellationToken) =>
        Page("Outcomes", await openPage.ReadAsync<OutcomesPage>(publicId, Who, async header =>
        {
            var found = await outcomes.OfAsync(header, cancellationToken);
            return new OutcomesPage
            {
                Header = header,
                FollowUp = new FollowUpSection(await windows.OfAsync(header, clock.Today, cancellationToken), await declines.OfAsync(header, cancellationToken), header),
                Placements = found.Placements,
                Attainments = FactSection.Of(
                    publicId, FactTopic.Attainment, found.Attainments,
                    Who.Can(Permission.EditCustomers) ? [.. header.Own.Where(row => row.EnrolledOn is not null)] : []),
                Exits = await exits.OfAsync(header.PersonId, cancellationToken),
                FollowUpNotes = Who.Can(Permission.SeeCaseNotes)
                    ? new FollowUpNotes(publicId, await notes.FollowUpAsync(header, cancellationToken), Who.Can(Permission.WriteCaseNotes))
                    : null,
                CanEdit = Who.Can(Permission.EditPlans),
            };
        }, cancellationToken));

    [HttpGet("/customers/{publicId:guid}/outcomes.csv")]
    public async Task<IActionResult> Export(Guid publicId, string? asOf, [FromServices] ExportWindows export, CancellationToken cancellationToken)
    {
        var asked = AskedDay.Read(asOf, clock.Today);
        if (asked.Day is not { } day)
        {
            return BadRequest(asked.Fault);
        }

        return await export.ExecuteAsync(publicId, day, Who, cancellationToken) is { } file ? file.ToFile() : NotFound();
    }

    [HttpGet("placements/new")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> New(Guid publicId, CancellationToken cancellationToken) =>
        Page("NewPlacement", await openPage.FormAsync(publicId, new PlacementInput { VerifiedOn = OfficeFormat.Date(clock.Today) }, Who, cancellationToken));

    [HttpPost("placements/new")]
    [Allow(Permission.EditPlans)]
    public async Task<IActionResult> Record(
        Guid publicId, PlacementInput input, FormKey form, [FromServices] RecordPlacement record, [FromServices] IValidator<PlacementInput> validator, CancellationToken cancellationToken)
    {
        if (await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            switch (await record.ExecuteAsync(publicId, input, form, Who, cancellationToken))
            {
                case PlacementOutcome.NotThere:
                    return NotFound();
                case PlacementOutcome.Saved:
                    return Back(Flash.Done("Placement recorded."), nameof(Show), route: new { publicId });
                case PlacementOutcome.FormReused:
                    return Reused("NewPlacement", await openPage.FormAsync(publicId, input, Who, cancellationToken));
                case PlacementOutcome.Refused { Faults: var faults }:
                    ModelState.AddFaults(faults);
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return Invalid("NewPlacement", await openPage.FormAsync(publicId, input, Who, cancellationToken));
    }
}
