using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Access;

[Allow(Permission.ManageStaff)]
public sealed class AccessController(EndAccess endAccess, RestoreAccess restoreAccess) : AppController
{
    [HttpPost("/admin/staff/{id:long}/end-of-access")]
    public async Task<IActionResult> End(long id, CancellationToken cancellationToken) =>
        Back(id, await endAccess.ExecuteAsync(id, Who, cancellationToken), "{0} can no longer sign in.");

    [HttpPost("/admin/staff/{id:long}/restoration")]
    public async Task<IActionResult> Restore(long id, CancellationToken cancellationToken) =>
        Back(id, await restoreAccess.ExecuteAsync(id, Who, cancellationToken), "{0} can sign in again.");

    private IActionResult Back(long id, AccessAnswer? answer, string done)
    {
        if (answer is null)
        {
            return NotFound();
        }

        return Back(new Flash(answer.WhyNot is { } reason ? WhyNot(reason) : done.Replace("{0}", answer.Account.DisplayName, StringComparison.Ordinal), IsDone: answer.WhyNot is null), nameof(StaffController.Show), "Staff", new { id });
    }

    private static string WhyNot(AccessRefusal reason) => reason switch
    {
        AccessRefusal.Own => "You can’t deactivate your own account. Ask another administrator.",
        AccessRefusal.LastOet => "This is the last OET account that can sign in. Invite someone else first.",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No words for this refusal."),
    };
}
