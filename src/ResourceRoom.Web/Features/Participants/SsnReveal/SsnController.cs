using FluentValidation;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Participants.SsnReveal;

/// <summary>The SSN of a record in clear: shown on the answer to a form with a reason, and at no address.</summary>
[Allow(Permission.RevealSsn)]
[FollowsMerges]
public sealed class SsnController(RevealSsn revealSsn, OpenRecord openRecord, IValidator<RevealSsnInput> validator) : Controller
{
    [HttpPost("/participants/{publicId:guid}/ssn")]
    public async Task<IActionResult> Reveal(Guid publicId, RevealSsnInput input, CancellationToken cancellationToken)
    {
        var who = ActingUser.From(User);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await openRecord.ExecuteAsync(publicId, older: null, who, cancellationToken) is { } record
                ? Invalid(record with { Reason = SsnInText.MayHoldOne(input.Reason) ? null : input.Reason })
                : NotFound();
        }

        if (await revealSsn.ExecuteAsync(publicId, input.Reason!, who, cancellationToken) is not { } revealed)
        {
            return NotFound();
        }

        if (revealed.RevealedSsn is null)
        {
            ModelState.AddModelError(nameof(input.Reason), "No Social Security Number is on file, so there is none to show.");
            return Invalid(revealed);
        }

        return View("Record", revealed);
    }

    private ViewResult Invalid(RecordPage record)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("Record", record);
    }
}
