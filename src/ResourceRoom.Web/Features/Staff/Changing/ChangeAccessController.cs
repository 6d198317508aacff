using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Staff.Employers;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Changing;

[Allow(Permission.ManageStaff)]
[Route("/admin/staff/{id:long}/access")]
public sealed class ChangeAccessController(ChangeAccess changeAccess, OpenChangeAccess openChangeAccess, IValidator<ChangeAccessInput> validator) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(long id, CancellationToken cancellationToken) =>
        Page("ChangeAccess", await openChangeAccess.ExecuteAsync(id, typed: null, isConflict: false, Who, cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Save(long id, ChangeAccessInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("ChangeAccess", await openChangeAccess.ExecuteAsync(id, input, isConflict: false, Who, cancellationToken));
        }

        switch (await changeAccess.ExecuteAsync(id, input, Who, cancellationToken))
        {
            case ChangeAccessOutcome.NotThere:
                return NotFound();
            case ChangeAccessOutcome.Saved { Account: var account }:
                return Back(Flash.Done($"Access of {account.DisplayName} saved."), nameof(StaffController.Show), "Staff", new { id });
            case ChangeAccessOutcome.Conflict:
                ModelState.Clear();
                return Conflict("ChangeAccess", await openChangeAccess.ExecuteAsync(id, input, isConflict: true, Who, cancellationToken));
            case ChangeAccessOutcome.Refused { Why: var why }:
                return await AgainAsync(id, input, why.InWords(), cancellationToken);
            case ChangeAccessOutcome.EmployerRefused { Why: var why }:
                return await AgainAsync(id, input, why.InWords(), cancellationToken);
            case ChangeAccessOutcome.EndRefused { Why: var why }:
                return await AgainAsync(id, input, (nameof(input.EndsOn), why.InWords()), cancellationToken);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> AgainAsync(long id, ChangeAccessInput input, (string Field, string Sentence) refusal, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(refusal.Field, refusal.Sentence);
        return Invalid("ChangeAccess", await openChangeAccess.ExecuteAsync(id, input, isConflict: false, Who, cancellationToken));
    }
}
