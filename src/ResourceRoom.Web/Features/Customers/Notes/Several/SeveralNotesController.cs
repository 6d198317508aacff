using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Customers.Caseload;
using ResourceRoom.Web.Features.Customers.Groups;
using ResourceRoom.Web.Features.Customers.Notes.Writing;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Notes.Several;

/// <summary>One note for several customers, chosen from the planner's own or from those of a group.</summary>
[Allow(Permission.WriteCaseNotes)]
public sealed class SeveralNotesController(
    ResourceRoomDb db, SeveralNotesReader reader, AddNoteForSeveral add, IValidator<NoteInput> validator, IValidator<SeveralNotesInput> choices,
    OfficeClock clock) : AppController
{
    [HttpGet(Links.Caseload + "/case-notes/new")]
    [Allow(Permission.SeeOwnCustomers)]
    public async Task<IActionResult> FromCaseload(CaseloadFilter filter, ListRequest request, CancellationToken cancellationToken) =>
        await ShowAsync(Own(filter, request), cancellationToken);

    [HttpPost(Links.Caseload + "/case-notes/new")]
    [Allow(Permission.SeeOwnCustomers)]
    public async Task<IActionResult> SaveFromCaseload(
        CaseloadFilter filter, ListRequest request, NoteInput input, SeveralNotesInput chosen, FormKey form, CancellationToken cancellationToken) =>
        await SaveAsync(Own(filter, request), input, chosen, form, cancellationToken);

    [HttpGet("/groups/{id}/case-notes/new")]
    [Allow(Permission.SeeCustomers)]
    public async Task<IActionResult> FromGroup(string id, CustomerFilter filter, ListRequest request, CancellationToken cancellationToken) =>
        await GroupAsync(id, filter, request, cancellationToken) is { } from ? await ShowAsync(from, cancellationToken) : NotFound();

    [HttpPost("/groups/{id}/case-notes/new")]
    [Allow(Permission.SeeCustomers)]
    public async Task<IActionResult> SaveFromGroup(
        string id, CustomerFilter filter, ListRequest request, NoteInput input, SeveralNotesInput chosen, FormKey form, CancellationToken cancellationToken) =>
        await GroupAsync(id, filter, request, cancellationToken) is { } from ? await SaveAsync(from, input, chosen, form, cancellationToken) : NotFound();

    private async Task<IActionResult> ShowAsync(CustomerSource from, CancellationToken cancellationToken) =>
        Page("SeveralNotes", await reader.ReadAsync(from, NoteInput.New(NoteKind.General, clock.Today), new(), asksAboutDay: false, cancellationToken));

    private async Task<IActionResult> SaveAsync(CustomerSource from, NoteInput input, SeveralNotesInput chosen, FormKey form, CancellationToken cancellationToken)
    {
        var isRight = await ModelState.AcceptsAsync(validator, input, cancellationToken);
        if (!await ModelState.AcceptsAsync(choices, chosen, cancellationToken) || !isRight)
        {
            return await AgainAsync(from, input, chosen, cancellationToken);
        }

        switch (await add.ExecuteAsync(chosen.Chosen, input, form, Who, cancellationToken))
        {
            case SaveOutcome.NotThere:
                return NotFound();
            case SaveOutcome.FormReused:
                return Reused("SeveralNotes", await reader.ReadAsync(from, input, chosen, asksAboutDay: false, cancellationToken));
            case SaveOutcome.Merged:
                var merged = await reader.MergedAsync(from, chosen.Chosen, Who, cancellationToken);
                ModelState.AddModelError(nameof(chosen.Customers), NoteWords.WereMerged(merged));
                return await AgainAsync(from, input, chosen.After(merged), cancellationToken);
            case SaveOutcome.BeforeFollowUp:
                var names = await reader.BeforeFollowUpAsync(input, chosen.Chosen, Who, cancellationToken);
                ModelState.AddModelError(nameof(input.On), NoteWords.AreBeforeFollowUp(names));
                return Invalid("SeveralNotes", await reader.ReadAsync(from, input with { KeptDay = null }, chosen, asksAboutDay: true, cancellationToken));
            case SaveOutcome.Saved:
                TempData.Flash(chosen.Chosen.Count == 1 ? "1 case note added." : $"{chosen.Chosen.Count} case notes added.");
                return LocalRedirect(from.Back);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> AgainAsync(CustomerSource from, NoteInput input, SeveralNotesInput chosen, CancellationToken cancellationToken)
    {
        var asks = (await reader.BeforeFollowUpAsync(input, chosen.Chosen, Who, cancellationToken)).Count > 0;
        return Invalid("SeveralNotes", await reader.ReadAsync(from, input, chosen, asks, cancellationToken));
    }

    private CustomerSource Own(CaseloadFilter filter, ListRequest request) => new(
        "My customers", Links.Caseload, db.Enrollments.AsNoTracking().VisibleTo(Who).PlannedBy(Who), filter with { Today = clock.Today }, request);

    private async Task<CustomerSource?> GroupAsync(string id, CustomerFilter filter, ListRequest request, CancellationToken cancellationToken) =>
        await db.FindGroupAsync(id, new Act(Who, clock.Now), cancellationToken) is not { } place ? null : new CustomerSource(
            place.Key.Name, Links.Group(place.Key.ToString()), place.VisibleTo(Who, db.Enrollments.AsNoTracking()), filter with { Today = clock.Today }, request);
}
