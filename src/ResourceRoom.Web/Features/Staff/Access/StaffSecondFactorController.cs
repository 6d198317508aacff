using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure;
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

        var became = await resetSecondFactor.ExecuteAsync(account, Who, cancellationToken);
        return Back(new Flash(InWords(became, account.DisplayName), IsDone: became == SecondFactorResetOutcome.Done), nameof(StaffController.Show), "Staff", new { id });
    }

    private static string InWords(SecondFactorResetOutcome became, string name) => became switch
    {
        SecondFactorResetOutcome.Done => $"Two-step verification was reset for {name}, who is now signed out everywhere.",
        SecondFactorResetOutcome.HadNone => $"{name} has no two-step verification to reset.",
        SecondFactorResetOutcome.OwnAccount => "You can’t reset your own two-step verification here. Change it under Your account, or ask another administrator.",
        _ => throw new ArgumentOutOfRangeException(nameof(became), became, "No words for this."),
    };
}
