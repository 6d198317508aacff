using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.Passes;

[Allow(Permission.PrintPasses)]
[FollowsMerges]
public sealed class PassController(OpenPass openPass, IssuePass issuePass, ReplacePass replacePass) : AppController
{
    [HttpGet("/participants/{publicId:guid}/card")]
    public async Task<IActionResult> Show(Guid publicId, CancellationToken cancellationToken) =>
        Page("PrintedPass", await openPass.ExecuteAsync(publicId, Who, cancellationToken));

    [HttpPost("/participants/{publicId:guid}/card")]
    public async Task<IActionResult> Issue(Guid publicId, FormKey form, CancellationToken cancellationToken) => ModelState.IsValid
        ? Answer(
            publicId,
            await issuePass.ExecuteAsync(publicId, form, Who, cancellationToken),
            done: "Pass created. Print it and hand it to the visitor.")
        : WithoutKey(publicId);

    [HttpPost("/participants/{publicId:guid}/card/replacement")]
    public async Task<IActionResult> Replace(Guid publicId, Guid card, FormKey form, CancellationToken cancellationToken) => ModelState.IsValid
        ? Answer(
            publicId,
            await replacePass.ExecuteAsync(publicId, card, form, Who, cancellationToken),
            done: "Pass replaced. The old one no longer works. Print the new one and hand it to the visitor.")
        : WithoutKey(publicId);

    private RedirectToActionResult WithoutKey(Guid publicId) => Back(Flash.NotDone(FormKey.Missing), nameof(Show), route: new { publicId });

    private IActionResult Answer(Guid publicId, ActResult<Participant, PassRefusal>? answer, string done) => answer is null
        ? NotFound()
        : Back(new Flash(answer.WhyNot?.InWords() ?? done, answer.IsDone), nameof(Show), route: new { publicId });
}
