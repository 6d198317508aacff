using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Enrolling;

[Allow(Permission.EditCustomers)]
[FollowsMerges]
public sealed class NewEnrollmentController(
    OpenNewEnrollment openNewEnrollment, EnrollParticipant enrollParticipant, IValidator<NewEnrollmentInput> validator) : AppController
{
    [HttpGet("/participants/{publicId:guid}/enrollments/new")]
    public async Task<IActionResult> New(Guid publicId, CancellationToken cancellationToken) =>
        Page("NewEnrollment", await openNewEnrollment.ExecuteAsync(publicId, input: null, Who, cancellationToken));

    [HttpPost("/participants/{publicId:guid}/enrollments/new")]
    public async Task<IActionResult> Create(Guid publicId, NewEnrollmentInput input, FormKey form, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return await AgainAsync(publicId, input, cancellationToken);
        }

        switch (await enrollParticipant.ExecuteAsync(publicId, input, form, Who, cancellationToken))
        {
            case EnrollOutcome.NotThere:
                return NotFound();
            case EnrollOutcome.Saved:
                TempData.Flash(input.SavedInWords());
                return LocalRedirect(Links.Customer(publicId));
            case EnrollOutcome.FormReused:
                return Reused("NewEnrollment", await openNewEnrollment.ExecuteAsync(publicId, input, Who, cancellationToken));
            case EnrollOutcome.NotAChoice { Fault: var fault }:
                var (field, sentence) = fault.InWords();
                ModelState.AddModelError(field, sentence);
                return await AgainAsync(publicId, input, cancellationToken);
            case EnrollOutcome.Refused { Why: var why }:
                ModelState.AddModelError(why.Field, why.InWords());
                return await AgainAsync(publicId, input, cancellationToken, why);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> AgainAsync(Guid publicId, NewEnrollmentInput input, CancellationToken cancellationToken, EnrollmentInTheWay? why = null) =>
        Invalid("NewEnrollment", await openNewEnrollment.ExecuteAsync(publicId, input, Who, cancellationToken) is { } page ? page with { InTheWay = why } : null);
}
