using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Systems.Standing;

public sealed class SystemStandingController(OpenSystem open, IValidator<WithdrawalInput> withdrawalValidator, IValidator<PauseInput> pauseValidator) : AppController
{
    [HttpPost(Links.Systems + "/{publicId:guid}/approval")]
    [Allow(Permission.ApproveSystems)]
    public async Task<IActionResult> Approve(Guid publicId, int? version, [FromServices] ApproveSystem approve, CancellationToken cancellationToken) =>
        ToSystem(await approve.ExecuteAsync(publicId, version ?? -1, Who, cancellationToken), system => $"{system.Name} is approved.");

    [HttpPost(Links.Systems + "/{publicId:guid}/approval/withdrawal")]
    [Allow(Permission.ApproveSystems)]
    public async Task<IActionResult> Withdraw(Guid publicId, WithdrawalInput input, [FromServices] WithdrawApproval withdraw, CancellationToken cancellationToken) =>
        await ModelState.AcceptsAsync(withdrawalValidator, input, cancellationToken)
            ? ToSystem(await withdraw.ExecuteAsync(publicId, TypedText.Clean(input.Withdrawal)!, Who, cancellationToken), system => $"The approval of {system.Name} was withdrawn.")
            : Invalid("System", await open.ExecuteAsync(publicId, new SystemPageInput(input.Withdrawal, Pause: null), Who, cancellationToken));

    [HttpPost(Links.Systems + "/{publicId:guid}/pause")]
    [Allow(Permission.ManageSystems)]
    public async Task<IActionResult> Pause(Guid publicId, PauseInput input, [FromServices] PauseSystem pause, CancellationToken cancellationToken) =>
        await ModelState.AcceptsAsync(pauseValidator, input, cancellationToken)
            ? ToSystem(await pause.ExecuteAsync(publicId, TypedText.Clean(input.Pause)!, Who, cancellationToken), system => $"Loads of {system.Name} are paused.")
            : Invalid("System", await open.ExecuteAsync(publicId, new SystemPageInput(Withdrawal: null, input.Pause), Who, cancellationToken));

    [HttpPost(Links.Systems + "/{publicId:guid}/pause/end")]
    [Allow(Permission.ManageSystems)]
    public async Task<IActionResult> Resume(Guid publicId, [FromServices] ResumeSystem resume, CancellationToken cancellationToken) =>
        ToSystem(await resume.ExecuteAsync(publicId, Who, cancellationToken), system => $"Loads of {system.Name} are let in again.");

    private IActionResult ToSystem(ActResult<TrackingSystem, SystemRefusal>? answer, Func<TrackingSystem, string> done)
    {
        if (answer is null)
        {
            return NotFound();
        }

        TempData.Flash(answer.WhyNot?.InWords() ?? done(answer.Subject), answer.IsDone);
        return LocalRedirect(Links.TrackingSystem(answer.Subject.PublicId));
    }
}
