using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SecondFactors;

namespace ResourceRoom.Web.Features.Staff.Access;

[Allow(Permission.ManageStaff)]
public sealed class StaffSecondFactorController(ResourceRoomDb db, ResetSecondFactor resetSecondFactor, OfficeClock clock) : AppController
{
    [HttpPost("/admin/staff/{id:long}/second-factor-reset")]
    public async Task<IActionResult> Reset(long id, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, new Act(Who, clock.Now), cancellationToken) is not { Account: var account })
        {
            return NotFound();
        }

        var answer = await resetSecondFactor.ExecuteAsync(account, Who, cancellationToken);
        var done = $"Two-step verification was reset for {account.DisplayName}, who is now signed out everywhere.";
        return Back(new Flash(answer.WhyNot?.InWords(account.DisplayName) ?? done, answer.IsDone), nameof(StaffController.Show), "Staff", new { id });
    }
}
