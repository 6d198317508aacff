using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Contacts;

[Allow(Permission.EditCustomers)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/contact")]
public sealed class ContactController(OpenContact openContact, ChangeContact changeContact, IValidator<ContactInput> validator) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(Guid publicId, CancellationToken cancellationToken) =>
        Page("Contact", await openContact.ExecuteAsync(publicId, typed: null, Who, cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Save(Guid publicId, ContactInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Contact", await openContact.ExecuteAsync(publicId, input, Who, cancellationToken));
        }

        switch (await changeContact.ExecuteAsync(publicId, input, Who, cancellationToken))
        {
            case ContactOutcome.NotThere:
                return NotFound();
            case ContactOutcome.Saved:
                return Back(Flash.Done("Contact details saved."), "Show", "Customers", new { publicId }, "contact-title");
            case ContactOutcome.Conflict:
                var page = await openContact.ExecuteAsync(publicId, input, Who, cancellationToken);
                return Conflict("Contact", await openContact.WithConflictAsync(page, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }
}
