using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Home.Own;

[Allow(Permission.UseOwnPlan)]
[Route(Links.MyMessages)]
public sealed class MyMessagesController(OpenOwnMessages openOwnMessages, WriteToPlanner write, IValidator<OwnMessageInput> validator) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(bool all, CancellationToken cancellationToken) =>
        Page("MyMessages", await openOwnMessages.ExecuteAsync(new OwnMessageInput(), Who, cancellationToken, all));

    [HttpPost("")]
    public async Task<IActionResult> Send(OwnMessageInput input, FormKey form, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("MyMessages", await openOwnMessages.ExecuteAsync(input, Who, cancellationToken));
        }

        return await write.ExecuteAsync(input, form, Who, cancellationToken) switch
        {
            WriteOutcome.NotThere => NotFound(),
            WriteOutcome.FormReused => Reused("MyMessages", await openOwnMessages.ExecuteAsync(input, Who, cancellationToken)),
            WriteOutcome.Sent => Back(Flash.Done("Message sent."), nameof(Show)),
            _ => throw new UnreachableException(),
        };
    }
}
