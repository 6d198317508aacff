using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Access;

[Allow(Permission.ManageStaff)]
public sealed class UnlockController(ResourceRoomDb db, UnlockAccount unlockAccount, OfficeClock clock) : AppController
{
    [HttpPost("/admin/staff/{id:long}/unlock")]
    public async Task<IActionResult> Unlock(long id, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, new Act(Who, clock.Now), cancellationToken) is not { Account: var account })
        {
            return NotFound();
        }

        var isDone = await unlockAccount.ExecuteAsync(account, Who, cancellationToken);
        var flash = isDone ? Flash.Done($"{account.DisplayName} can sign in again.") : Flash.NotDone($"The account of {account.DisplayName} was not locked.");
        return Back(flash, nameof(StaffController.Show), "Staff", new { id });
    }
}
