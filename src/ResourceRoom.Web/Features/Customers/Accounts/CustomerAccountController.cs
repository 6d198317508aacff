using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Accounts;

[Allow(Permission.EditCustomers)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/account")]
public sealed class CustomerAccountController : AppController
{
    [HttpPost("invitation")]
    public async Task<IActionResult> Invite(Guid publicId, [FromServices] InviteCustomer invite, CancellationToken cancellationToken) =>
        await invite.ExecuteAsync(publicId, Who, cancellationToken) switch
        {
            null => NotFound(),
            { WhyNot: { } why } => After(publicId, Flash.NotDone(why.InWords())),
            { Subject: var email } => After(publicId, Flash.Done(AccountWords.Invited(email))),
        };

    [HttpPost("password")]
    public async Task<IActionResult> ResetPassword(Guid publicId, [FromServices] SendCustomerLink send, CancellationToken cancellationToken) =>
        await send.ExecuteAsync(publicId, Who, cancellationToken) switch
        {
            null => NotFound(),
            { Subject: { } sent } => After(publicId, Flash.Done(sent.InWords())),
            { WhyNot: var why } => After(publicId, Flash.NotDone(why!.Value.InWords())),
        };

    private RedirectToActionResult After(Guid publicId, Flash flash) => Back(flash, "Show", "Customers", new { publicId });
}
