using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.ReferenceData.Contacts;

[Allow(Permission.ManageReferenceData)]
public sealed class OetContactRetirementController(
    OpenOetContact open, RetireOetContact retire, BringBackOetContact bringBack, IValidator<RetirementInput> validator) : AppController
{
    [HttpPost("/admin/contacts/{publicId:guid}/retirement")]
    public async Task<IActionResult> Retire(Guid publicId, RetirementInput input, CancellationToken cancellationToken) =>
        await ModelState.AcceptsAsync(validator, input, cancellationToken)
            ? ToContact(await retire.ExecuteAsync(publicId, TypedText.Clean(input.Reason)!, Who, cancellationToken), "is retired")
            : Invalid("OetContact", await open.ExecuteAsync(publicId, input, cancellationToken));

    [HttpPost("/admin/contacts/{publicId:guid}/retirement/undo")]
    public async Task<IActionResult> BringBack(Guid publicId, CancellationToken cancellationToken) =>
        ToContact(await bringBack.ExecuteAsync(publicId, Who, cancellationToken), "is active again");

    private IActionResult ToContact(ActResult<OetContact, OetContactRefusal>? answer, string done)
    {
        if (answer is null)
        {
            return NotFound();
        }

        TempData.Flash(
            answer.WhyNot switch
            {
                OetContactRefusal.AlreadyRetired => $"{answer.Subject.Name} is already retired. Nothing was changed.",
                OetContactRefusal.NotRetired => $"{answer.Subject.Name} is not retired. Nothing was changed.",
                _ => $"{answer.Subject.Name} {done}.",
            },
            answer.IsDone);
        return LocalRedirect(ReferenceAddresses.Contact(answer.Subject.PublicId));
    }
}
