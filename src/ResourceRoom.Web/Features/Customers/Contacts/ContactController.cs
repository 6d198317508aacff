using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Contacts;

[Allow(Permission.EditCustomers)]
[FollowsMerges]
public sealed class ContactController(OpenCustomer openCustomer, ChangeEmail changeEmail, IValidator<EmailInput> validator) : AppController
{
    [HttpPost("/customers/{publicId:guid}/email")]
    public async Task<IActionResult> Change(Guid publicId, EmailInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Customer", await openCustomer.ExecuteAsync(publicId, Who, cancellationToken, input));
        }

        switch (await changeEmail.ExecuteAsync(publicId, input, Who, cancellationToken))
        {
            case EmailOutcome.NotThere:
                return NotFound();
            case EmailOutcome.Saved:
                return Back(Flash.Done("E-mail saved."), "Show", "Customers", new { publicId });
            case EmailOutcome.Conflict:
                ModelState.Clear();
                return Conflict("Customer", await openCustomer.WithConflictAsync(await openCustomer.ExecuteAsync(publicId, Who, cancellationToken, input), cancellationToken));
            default:
                throw new UnreachableException();
        }
    }
}
