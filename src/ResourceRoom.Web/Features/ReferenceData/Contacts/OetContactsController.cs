using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

[Allow(Permission.ManageReferenceData)]
public sealed class OetContactsController(
    ResourceRoomDb db, OpenOetContact open, AddOetContact add, ChangeOetContact change, IValidator<OetContactFilter> filterValidator, IValidator<OetContactInput> validator, OfficeClock clock)
    : AppController
{
    [HttpGet("/admin/contacts")]
    public async Task<IActionResult> List(OetContactFilter filter, ListRequest request, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(filterValidator, filter, cancellationToken))
        {
            return Invalid("OetContacts", new ListView<OetContactFilter>(filter));
        }

        var list = await new OetContactList().ReadAsync(db.OetContacts.AsNoTracking(), filter, request, cancellationToken);
        return Page("OetContacts", new ListView<OetContactFilter>(filter, list));
    }

    [HttpGet("/admin/contacts.csv")]
    public async Task<IActionResult> Export(
        OetContactFilter filter, ListRequest request, [FromServices] ExportReferenceData export, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(filterValidator, filter, cancellationToken))
        {
            return Invalid("OetContacts", new ListView<OetContactFilter>(filter));
        }

        var rows = filter.Apply(db.OetContacts.AsNoTracking());
        var count = await rows.CountAsync(cancellationToken);
        await export.ExecuteAsync(new ReferenceDataExported { List = ReferenceList.OetContacts, State = filter.State, Count = count }, Who, cancellationToken);
        return new OetContactList().ToFile(string.Create(CultureInfo.InvariantCulture, $"oet-contacts-{clock.Today:yyyy-MM-dd}"), rows, request.Sort);
    }

    [HttpGet("/admin/contacts/new")]
    public async Task<IActionResult> New(CancellationToken cancellationToken)
    {
        var last = await db.OetContacts.MaxAsync(contact => (int?)contact.Position, cancellationToken) ?? 0;
        return Page("OetContactForm", new OetContactForm(new OetContactInput { Position = (last + 1).ToString(CultureInfo.InvariantCulture) }));
    }

    [HttpPost("/admin/contacts/new")]
    public async Task<IActionResult> Add(OetContactInput input, FormKey form, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("OetContactForm", new OetContactForm(input));
        }

        var facts = input.ToFacts();
        return await add.ExecuteAsync(facts, form, Who, cancellationToken) is { } added
            ? Back(Flash.Done($"{facts.Name} was added."), nameof(Show), route: new { publicId = added })
            : Reused("OetContactForm", new OetContactForm(input));
    }

    [HttpGet("/admin/contacts/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, CancellationToken cancellationToken) =>
        Page("OetContact", await open.ExecuteAsync(publicId, new RetirementInput(), cancellationToken));

    [HttpGet("/admin/contacts/{publicId:guid}/edit")]
    public async Task<IActionResult> Edit(Guid publicId, CancellationToken cancellationToken) =>
        Page("OetContactForm", await open.ToEditAsync(publicId, typed: null, isConflict: false, cancellationToken));

    [HttpPost("/admin/contacts/{publicId:guid}/edit")]
    public async Task<IActionResult> Save(Guid publicId, OetContactInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("OetContactForm", await open.ToEditAsync(publicId, input, isConflict: false, cancellationToken));
        }

        var facts = input.ToFacts();
        return await change.ExecuteAsync(publicId, input.Version, facts, Who, cancellationToken) switch
        {
            SaveOetContactOutcome.NotThere => NotFound(),
            SaveOetContactOutcome.Conflict => Conflict("OetContactForm", await open.ToEditAsync(publicId, input, isConflict: true, cancellationToken)),
            SaveOetContactOutcome.NothingChanged => Back(Flash.NotDone("No changes to save."), nameof(Show), route: new { publicId }),
            _ => Back(Flash.Done($"{facts.Name} was saved."), nameof(Show), route: new { publicId }),
        };
    }
}
