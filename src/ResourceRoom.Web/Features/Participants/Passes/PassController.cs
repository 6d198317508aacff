using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Passes;

[Allow(Permission.PrintCards)]
[FollowsMerges]
public sealed class PassController(OpenPass openCard, IssuePass issuePass, ReplacePass replacePass) : AppController
{
    [HttpGet("/participants/{publicId:guid}/card")]
    public async Task<IActionResult> Show(Guid publicId, CancellationToken cancellationToken) =>
        Page("PrintedPass", await openCard.ExecuteAsync(publicId, Who, cancellationToken));

    [HttpPost("/participants/{publicId:guid}/card")]
    public async Task<IActionResult> Issue(Guid publicId, FormKey form, CancellationToken cancellationToken) => !ModelState.IsValid
        ? WithoutKey(publicId)
        : Answer(
            publicId,
            await issuePass.ExecuteAsync(publicId, form, Who, cancellationToken),
            made: "Pass created. Print it and hand it to the visitor.",
            thereAlready: "This person already has a pass. Here it is.");

    [HttpPost("/participants/{publicId:guid}/card/replacement")]
    public async Task<IActionResult> Replace(Guid publicId, Guid card, FormKey form, CancellationToken cancellationToken) => !ModelState.IsValid
        ? WithoutKey(publicId)
        : Answer(
            publicId,
            await replacePass.ExecuteAsync(publicId, card, form, Who, cancellationToken),
            made: "Pass replaced. The old one no longer works. Print the new one and hand it to the visitor.",
            thereAlready: "Nothing was replaced: someone created a newer pass after you opened this page.");

    private RedirectToActionResult WithoutKey(Guid publicId) => Back(Flash.NotDone(FormKey.Missing), nameof(Show), route: new { publicId });

    private IActionResult Answer(Guid publicId, PassOutcome outcome, string made, string thereAlready)
    {
        if (outcome == PassOutcome.NotThere)
        {
            return NotFound();
        }

        var isMade = outcome == PassOutcome.Made;
        return Back(new Flash(isMade ? made : thereAlready, isMade), nameof(Show), route: new { publicId });
    }
}
