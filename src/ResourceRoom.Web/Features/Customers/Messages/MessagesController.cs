using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Messages;

[Allow(Permission.SeeMessages)]
[FollowsMerges(keepsEntries: true)]
[Route("/customers/{publicId:guid}/messages")]
public sealed class MessagesController(OpenMessages openMessages, SendMessage sendMessage, IValidator<MessageInput> validator) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, bool all, CancellationToken cancellationToken) =>
        Page("Messages", await openMessages.ExecuteAsync(publicId, new MessageInput(), Who, cancellationToken, all));

    [HttpPost("")]
    public async Task<IActionResult> Send(Guid publicId, MessageInput input, FormKey form, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Messages", await openMessages.ExecuteAsync(publicId, input, Who, cancellationToken));
        }

        var outcome = await sendMessage.ExecuteAsync(publicId, input, form, Who, cancellationToken);
        if (outcome is SendOutcome.Died)
        {
            ModelState.AddModelError(nameof(input.Text), MessageWords.Died);
        }

        return outcome switch
        {
            SendOutcome.NotThere => NotFound(),
            SendOutcome.Died => Invalid("Messages", await openMessages.ExecuteAsync(publicId, input, Who, cancellationToken)),
            SendOutcome.FormReused => Reused("Messages", await openMessages.ExecuteAsync(publicId, input, Who, cancellationToken)),
            SendOutcome.PlannerAnswers refusal => Back(Flash.NotDone(refusal.InWords()), nameof(Show), route: new { publicId }),
            SendOutcome.Sent sent => Back(Flash.Done(sent.InWords()), nameof(Show), route: new { publicId }),
            _ => throw new UnreachableException(),
        };
    }
}
