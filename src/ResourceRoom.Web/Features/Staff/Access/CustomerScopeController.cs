using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Access;

[Allow(Permission.ManageStaff)]
public sealed class CustomerScopeController(
    ChangeCustomerScope changeCustomerScope, OpenAccount openAccount, IValidator<CustomerScopeInput> validator) : AppController
{
    [HttpPost("/admin/staff/{id:long}/customers")]
    public async Task<IActionResult> Change(long id, CustomerScopeInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Account", await PageAsync(id, input, isConflict: false, cancellationToken));
        }

        switch (await changeCustomerScope.ExecuteAsync(id, input, Who, cancellationToken))
        {
            case ScopeOutcome.NotThere:
                return NotFound();
            case ScopeOutcome.Saved { Account: var account }:
                return Back(Flash.Done($"Office and programs of {account.DisplayName} saved."), nameof(StaffController.Show), "Staff", new { id });
            case ScopeOutcome.NoSuchOffice:
                ModelState.AddModelError(nameof(input.Office), AccessWords.NoSuchOffice);
                return Invalid("Account", await PageAsync(id, input, isConflict: false, cancellationToken));
            case ScopeOutcome.Conflict:
                ModelState.Clear();
                return Conflict("Account", await PageAsync(id, input, isConflict: true, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }

    private async Task<AccountPage?> PageAsync(long id, CustomerScopeInput input, bool isConflict, CancellationToken cancellationToken) =>
        await openAccount.ExecuteAsync(id, Who, cancellationToken) is { } page ? await openAccount.WithTypedAsync(page, input, isConflict, cancellationToken) : null;
}
