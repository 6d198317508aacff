using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.Rooms;

[Allow(Permission.ManageStaff)]
public sealed class RoomsController(
    ResourceRoomDb db, ChangeRooms changeRooms, OpenAccount openAccount, IValidator<AssignInput> assignValidator, IValidator<LastDayInput> validator, OfficeClock clock) : AppController
{
    [HttpPost("/admin/staff/{id:long}/rooms")]
    public async Task<IActionResult> Assign(long id, AssignInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(assignValidator, input, cancellationToken))
        {
            return Invalid("Account", await AccountAsync(id, input, cancellationToken));
        }

        switch (await changeRooms.AssignAsync(id, input, Who, cancellationToken))
        {
            case null:
                return NotFound();
            case { WhyNot: RoomRefusal.RoleWithoutRooms and var roleless }:
                return Back(Flash.NotDone(roleless.InWords()), nameof(StaffController.Show), "Staff", new { id });
            case { WhyNot: { } why, Subject: var other }:
                ModelState.AddModelError(FieldOf(why), why.InWords(other?.ToDays()));
                return Invalid("Account", await AccountAsync(id, input, cancellationToken));
            case { Subject: var assigned }:
                return Back(Flash.Done(RoomWords.Assigned(assigned!, clock.Today)), nameof(StaffController.Show), "Staff", new { id });
        }
    }

    [HttpGet("/admin/staff/{id:long}/rooms/{assignment:long}")]
    public async Task<IActionResult> Edit(long id, long assignment, CancellationToken cancellationToken) =>
        Page("LastDay", await PageAsync(id, assignment, typed: null, isConflict: false, cancellationToken));

    [HttpPost("/admin/staff/{id:long}/rooms/{assignment:long}")]
    public async Task<IActionResult> Save(long id, long assignment, LastDayInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("LastDay", await PageAsync(id, assignment, input, isConflict: false, cancellationToken));
        }

        switch (await changeRooms.EndOnAsync(id, assignment, input, Who, cancellationToken))
        {
            case LastDayOutcome.NotThere:
                return NotFound();
            case LastDayOutcome.Saved { Assignment: var saved }:
                return Back(Flash.Done(RoomWords.LastDaySaved(saved)), nameof(StaffController.Show), "Staff", new { id });
            case LastDayOutcome.Refused { Why: var why }:
                ModelState.AddModelError(nameof(input.LastDay), why.InWords());
                return Invalid("LastDay", await PageAsync(id, assignment, input, isConflict: false, cancellationToken));
            case LastDayOutcome.Conflict:
                ModelState.Clear();
                return Conflict("LastDay", await PageAsync(id, assignment, input, isConflict: true, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }

    [HttpPost("/admin/staff/{id:long}/rooms/{assignment:long}/end")]
    public async Task<IActionResult> End(long id, long assignment, CancellationToken cancellationToken) =>
        await changeRooms.RemoveAsync(id, assignment, Who, cancellationToken) is { } answer
            ? Back(new Flash(answer.WhyNot?.InWords() ?? $"Room {answer.Subject.Location.Code} is no longer assigned.", answer.IsDone), nameof(StaffController.Show), "Staff", new { id })
            : NotFound();

    private static string FieldOf(RoomRefusal why) => why switch
    {
        RoomRefusal.RoomNotThere => nameof(AssignInput.Room),
        RoomRefusal.EndsBeforeItBegins => nameof(AssignInput.LastDay),
        _ => nameof(AssignInput.FirstDay),
    };

    private async Task<AccountPage?> AccountAsync(long id, AssignInput input, CancellationToken cancellationToken) =>
        await openAccount.ExecuteAsync(id, Who, cancellationToken) is { } page ? page with { Assign = input } : null;

    private async Task<LastDayPage?> PageAsync(long id, long assignment, LastDayInput? typed, bool isConflict, CancellationToken cancellationToken)
    {
        if (await db.FindAssignmentAsync(id, assignment, new Act(Who, clock.Now), cancellationToken) is not { Assignment: var row, Member: var member })
        {
            return null;
        }

        var onFile = LastDayInput.ShownOf(row.LastDay);
        var input = typed ?? new LastDayInput { LastDay = row.LastDay is { } last ? OfficeFormat.Date(last) : null };
        var after = LastDayInput.ShownOf(input.Chosen);
        return new LastDayPage(member.Account, row, input with { Shown = typed is null || isConflict ? onFile : typed.Shown }, !isConflict ? null : new TwoVersions(
            "the last day",
            await db.LastSavedByAsync(Subject.Account(id), [typeof(RoomAssignmentDaysChanged)], cancellationToken),
            [new TwoValues("Last day", onFile, after, onFile != after)]));
    }
}
