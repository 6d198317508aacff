using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.SsnReveal;

/// <summary>The SSN of a record in clear: shown once after a form with a reason. Opened again, the same address shows it masked.</summary>
[Allow(Permission.RevealSsn)]
[FollowsMerges]
public sealed class SsnController(RevealSsn revealSsn, OpenRecord openRecord, IValidator<RevealSsnInput> validator) : AppController
{
    [HttpPost("/participants/{publicId:guid}/ssn")]
    public async Task<IActionResult> Reveal(Guid publicId, RevealSsnInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await openRecord.ExecuteAsync(publicId, new ListRequest(), Who, cancellationToken) is { } record
                ? Invalid(record with { Reason = SsnInText.HoldsOne(input.Reason) ? null : input.Reason })
                : NotFound();
        }

        if (await revealSsn.ExecuteAsync(publicId, input.Reason!, Who, cancellationToken) is not { } answer)
        {
            return NotFound();
        }

        if (answer.WhyNot is { } reason)
        {
            ModelState.AddModelError(reason == RevealRefusal.NoSecondFactor ? "" : nameof(input.Reason), reason.InWords());
            return Invalid(answer.Subject);
        }

        TempData[OpenRecord.Revealed] = publicId;
        return RedirectToAction("Show", "Participants", new { publicId });
    }

    private IActionResult Invalid(RecordPage record) => Invalid("Record", record);
}
