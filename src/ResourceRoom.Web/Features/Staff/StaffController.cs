using System.Diagnostics;
using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Staff.Changing;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Features.Staff.Inviting;
using ResourceRoom.Web.Features.Staff.Listing;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff;

public sealed class StaffController(
    ResourceRoomDb db, StaffChoices choices, InviteStaff inviteStaff, OpenAccount openAccount, Outbox outbox, IValidator<InviteInput> validator, OfficeClock clock)
    : AppController
{
    [HttpGet("/admin/staff")]
    [Allow(Permission.SeeStaff)]
    public async Task<IActionResult> List(
        StaffFilter input, ListRequest request, [FromServices] IValidator<StaffFilter> filterValidator, CancellationToken cancellationToken)
    {
        input = input with { Today = clock.Today };
        var page = await ListPageAsync(input, cancellationToken);
        if (!await ModelState.AcceptsAsync(filterValidator, input, cancellationToken))
        {
            return Invalid("Staff", page);
        }

        var list = await new StaffList(db, clock.Today).ReadAsync(db.StaffVisibleTo(Who).AsNoTracking(), input, request, cancellationToken);
        return Page("Staff", page with { List = list });
    }

    [HttpGet("/admin/staff.csv")]
    [Allow(Permission.ManageStaff)]
    public async Task<IActionResult> Export(
        StaffFilter input, ListRequest request, [FromServices] IValidator<StaffFilter> filterValidator, [FromServices] ExportStaff exportStaff, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(filterValidator, input, cancellationToken))
        {
            return Invalid("Staff", await ListPageAsync(input, cancellationToken));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"staff-{clock.Today:yyyy-MM-dd}");
        return new StaffList(db, clock.Today).ToFile(name, await exportStaff.ExecuteAsync(input with { Today = clock.Today }, Who, cancellationToken), request.Sort);
    }

    [HttpGet("/admin/staff/{id:long}")]
    [Allow(Permission.SeeStaff)]
    public async Task<IActionResult> Show(long id, CancellationToken cancellationToken) =>
        Page("Account", await openAccount.ExecuteAsync(id, Who, cancellationToken));

    [HttpGet("/admin/staff/new")]
    [Allow(Permission.ManageStaff)]
    public async Task<IActionResult> New(CancellationToken cancellationToken) =>
        View("Invite", await PageAsync(new InviteInput { Programs = [.. WorkforcePrograms.All.Select(program => program.ToString())] }, cancellationToken));

    [HttpPost("/admin/staff")]
    [Allow(Permission.ManageStaff)]
    public async Task<IActionResult> Invite(InviteInput input, FormKey form, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(input, cancellationToken);
        }

        switch (await inviteStaff.ExecuteAsync(input, form, Who, cancellationToken))
        {
            case InviteOutcome.Invited invited:
                return Back(Flash.Done(invited.InWords(input)), nameof(Show), route: new { id = invited.AccountId });
            case InviteOutcome.FormReused:
                return Reused("Invite", await PageAsync(input, cancellationToken));
            case InviteOutcome.EmployerRefused { Why: var why }:
                return await AgainAsync(input, cancellationToken, why.InWords());
            case InviteOutcome.EndRefused { Why: var why }:
                return await AgainAsync(input, cancellationToken, (nameof(input.EndsOn), why.InWords()));
            case InviteOutcome.Refused { Why: var why }:
                return await AgainAsync(input, cancellationToken, why.InWords());
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> AgainAsync(InviteInput input, CancellationToken cancellationToken, (string Field, string Sentence)? refusal = null)
    {
        if (refusal is { } why)
        {
            ModelState.AddModelError(why.Field, why.Sentence);
        }

        return Invalid("Invite", await PageAsync(input, cancellationToken));
    }

    private async Task<StaffPage> ListPageAsync(StaffFilter input, CancellationToken cancellationToken) => new()
    {
        Input = input,
        Areas = await db.AreaOptionsAsync(Who, cancellationToken),
        Roles = [.. StaffScope.RolesSeen(Who).Select(role => new Choice(role, RoleWords.Role(role)))],
        CanManage = Who.Can(Permission.ManageStaff),
        CanInvite = outbox.CanSend,
    };

    private async Task<InvitePage> PageAsync(InviteInput input, CancellationToken cancellationToken) => new()
    {
        Input = input,
        Roles = StaffScope.RolesToGive(Who),
        Areas = await choices.AreasAsync(Who, cancellationToken),
        Employer = EmployerPart.Of(input, StaffScope.RolesToGive(Who).Select(StaffScope.KindOf), await db.PartnersKnownAsync(Who, cancellationToken)),
        Rooms = await choices.RoomsToStaffAsync(Who, cancellationToken),
        CanInvite = outbox.CanSend,
    };
}
