using System.Diagnostics;
using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Watching;
using ResourceRoom.Web.Features.Systems.Listing;
using ResourceRoom.Web.Features.Systems.Registering;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Systems;

public sealed class SystemsController(ResourceRoomDb db, SystemWeeks weeks, SystemForms forms, IValidator<SystemFilter> filterValidator, IValidator<SystemInput> validator, OfficeClock clock)
    : AppController
{
    private const string Form = "Registering/SystemForm";
    private const string Id = Links.Systems + "/{publicId:guid}";

    [HttpGet(Links.Systems)]
    [Allow(Permission.SeeSystems)]
    public async Task<IActionResult> List(SystemFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var page = await PageOfAsync(input, cancellationToken);
        if (!await ModelState.AcceptsAsync(filterValidator, input, cancellationToken))
        {
            return Invalid("Systems", page);
        }

        var list = await new SystemList(page.Input.Weeks).ReadAsync(db.TrackingSystems.AsNoTracking().VisibleTo(Who), page.Input, request, cancellationToken);
        return Page("Systems", page with { List = list });
    }

    [HttpGet(Links.Systems + ".csv")]
    [Allow(Permission.SeeSystems)]
    public async Task<IActionResult> Export(SystemFilter input, ListRequest request, [FromServices] ExportSystems export, CancellationToken cancellationToken)
    {
        var page = await PageOfAsync(input, cancellationToken);
        if (!await ModelState.AcceptsAsync(filterValidator, input, cancellationToken))
        {
            return Invalid("Systems", page);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"systems-{clock.Today:yyyy-MM-dd}");
        return new SystemList(page.Input.Weeks).ToFile(name, await export.ExecuteAsync(page.Input, Who, cancellationToken), request.Sort);
    }

    [HttpGet(Links.Systems + "/new")]
    [Allow(Permission.ManageSystems)]
    public async Task<IActionResult> New(CancellationToken cancellationToken) => Page(Form, await forms.NewAsync(new SystemInput(), Who, cancellationToken));

    [HttpPost(Links.Systems + "/new")]
    [Allow(Permission.ManageSystems)]
    public async Task<IActionResult> Register(SystemInput input, FormKey form, [FromServices] RegisterSystem register, CancellationToken cancellationToken)
    {
        input = input with { IsNew = true };
        var page = await forms.NewAsync(input, Who, cancellationToken);
        var isValid = await ModelState.AcceptsAsync(validator, input, cancellationToken);
        var area = page.Areas.Count > 0 ? FilterRules.Number(input.Area) : Who.LwiaNumber;
        if (area is null)
        {
            ModelState.AddModelError(nameof(input.Area), "Choose the LWIA that uses the system.");
            isValid = false;
        }

        if (!isValid)
        {
            return Invalid(Form, page);
        }

        switch (await register.ExecuteAsync(input.CleanCode, area, input.ToFacts(), form, Who, cancellationToken))
        {
            case RegisterOutcome.Registered registered:
                return Back(Flash.Done("The system is registered. OET approves it when its checklist is complete."), nameof(Show), route: new { publicId = registered.Id });
            case RegisterOutcome.FormReused:
                return Reused(Form, page);
            case RegisterOutcome.CodeTaken:
                ModelState.AddModelError(nameof(input.Code), "Another system has this code. Codes are unique in the state.");
                return Invalid(Form, page);
            case RegisterOutcome.NoSuchArea:
                ModelState.AddModelError(nameof(input.Area), "Choose the LWIA from the list.");
                return Invalid(Form, page);
            default:
                throw new UnreachableException();
        }
    }

    [HttpGet(Id)]
    [Allow(Permission.SeeSystems)]
    public async Task<IActionResult> Show(Guid publicId, [FromServices] OpenSystem open, CancellationToken cancellationToken) =>
        Page("System", await open.ExecuteAsync(publicId, new SystemPageInput(), Who, cancellationToken));

    [HttpGet(Id + "/edit")]
    [Allow(Permission.ManageSystems)]
    public async Task<IActionResult> Edit(Guid publicId, CancellationToken cancellationToken) =>
        Page(Form, await forms.ToEditAsync(publicId, typed: null, isConflict: false, Who, cancellationToken));

    [HttpPost(Id + "/edit")]
    [Allow(Permission.ManageSystems)]
    public async Task<IActionResult> Save(Guid publicId, SystemInput input, [FromServices] ChangeSystem change, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid(Form, await forms.ToEditAsync(publicId, input, isConflict: false, Who, cancellationToken));
        }

        return await change.ExecuteAsync(publicId, input.Version, input.ToFacts(), Who, cancellationToken) switch
        {
            ChangeSystemOutcome.NotThere => NotFound(),
            ChangeSystemOutcome.Conflict => Conflict(Form, await forms.ToEditAsync(publicId, input, isConflict: true, Who, cancellationToken)),
            ChangeSystemOutcome.NothingChanged => ToSystem(publicId, Flash.NotDone("No changes to save.")),
            ChangeSystemOutcome.ApprovalEnded => ToSystem(publicId, Flash.Done("The system was saved. Its approval ended, because an answer is another than the one that OET approved.")),
            _ => ToSystem(publicId, Flash.Done("The system was saved.")),
        };
    }

    private RedirectToActionResult ToSystem(Guid publicId, Flash flash) => Back(flash, nameof(Show), route: new { publicId });

    private async Task<SystemsPage> PageOfAsync(SystemFilter input, CancellationToken cancellationToken) => new(
        input with { Weeks = await weeks.ReadAsync(db.TrackingSystems.VisibleTo(Who), cancellationToken) },
        await db.AreaOptionsAsync(Who, cancellationToken));
}
