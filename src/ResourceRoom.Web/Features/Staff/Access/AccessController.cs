using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Access;

[Allow(Permission.ManageStaff)]
public sealed class AccessController(EndAccess endAccess, RestoreAccess restoreAccess, OfficeClock clock) : AppController
{
    [HttpPost("/admin/staff/{id:long}/end-of-access")]
    public async Task<IActionResult> End(long id, CancellationToken cancellationToken) =>
        Back(id, await endAccess.ExecuteAsync(id, Who, cancellationToken), "{0} can no longer sign in.");

    [HttpPost("/admin/staff/{id:long}/restoration")]
    public async Task<IActionResult> Restore(long id, CancellationToken cancellationToken) =>
        await restoreAccess.ExecuteAsync(id, Who, cancellationToken) is { } answer
            ? Back(id, answer, answer.Subject.MaySignInOn(clock.Today) ? "{0} can sign in again." : AccessWords.LastDayOver)
            : NotFound();

    private IActionResult Back(long id, ActResult<User, AccessRefusal>? answer, string done)
    {
        if (answer is null)
        {
            return NotFound();
        }

        return Back(new Flash(answer.WhyNot?.InWords() ?? done.Replace("{0}", answer.Subject.DisplayName, StringComparison.Ordinal), answer.IsDone), nameof(StaffController.Show), "Staff", new { id });
    }
}
