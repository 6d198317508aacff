using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Inviting;

[Allow(Permission.ManageStaff)]
public sealed class InvitationController(SendInvitation sendInvitation, OpenAccount openAccount, IValidator<InvitationInput> validator) : AppController
{
    [HttpPost("/admin/staff/{id:long}/invitation")]
    public async Task<IActionResult> Create(long id, InvitationInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(id, input, cancellationToken);
        }

        switch (await sendInvitation.ExecuteAsync(id, input.Email!, Who, cancellationToken))
        {
            case null:
                return NotFound();
            case { WhyNot: InvitationRefusal.EmailTaken }:
                ModelState.AddModelError(nameof(input.Email), InvitationRefusal.EmailTaken.InWords());
                return await AgainAsync(id, input, cancellationToken);
            case { WhyNot: { } reason }:
                TempData.Flash(reason.InWords(), isDone: false);
                break;
            case { Subject: var account }:
                TempData.Flash($"Invitation sent to {account.Email}. Earlier links no longer work.");
                break;
        }

        return RedirectToAction(nameof(StaffController.Show), "Staff", new { id });
    }

    private async Task<IActionResult> AgainAsync(long id, InvitationInput input, CancellationToken cancellationToken)
    {
        if (await openAccount.ExecuteAsync(id, Who, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        return Invalid("Account", page with { TypedEmail = input.Email ?? "" });
    }
}
