using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Features.Customers.Enrolling;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Enrollments;

[Allow(Permission.SeeCustomers)]
[FollowsMerges]
[Route("/customers/{publicId:guid}/enrollments/{enrollment:guid}")]
public sealed class EnrollmentController(OpenEnrollment openEnrollment) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(Guid publicId, Guid enrollment, CancellationToken cancellationToken) =>
        Page("Enrollment", await openEnrollment.ExecuteAsync(new(publicId, enrollment), typed: null, isConflict: false, Who, cancellationToken));

    [HttpPost("enroll")]
    [Allow(Permission.EditCustomers)]
    public Task<IActionResult> Enroll(
        Guid publicId, Guid enrollment, EnrollmentInput input, [FromServices] EnrollApplicant enroll, CancellationToken cancellationToken) =>
        SaveAsync(new(publicId, enrollment), input, new(new EnrollInputValidator(), "Enrolled."), asked => enroll.ExecuteAsync(
            asked, input.Version, TypedDate.Read(input.EnrolledOn)!.Value, input.ExitStands, Who, cancellationToken), cancellationToken);

    [HttpPost("close")]
    [Allow(Permission.EditCustomers)]
    public Task<IActionResult> Close(
        Guid publicId, Guid enrollment, EnrollmentInput input, [FromServices] CloseEnrollment close, CancellationToken cancellationToken) =>
        SaveAsync(new(publicId, enrollment), input, new(new CloseInputValidator(), "Enrollment closed."), asked => close.ExecuteAsync(
            asked, input.Version, TypedText.Clean(input.Reason)!, Who, cancellationToken), cancellationToken);

    [HttpPost("planner")]
    [Allow(Permission.AssignPlanners)]
    public Task<IActionResult> Assign(
        Guid publicId, Guid enrollment, EnrollmentInput input, [FromServices] AssignPlanner assign, CancellationToken cancellationToken) =>
        SaveAsync(new(publicId, enrollment), input, new(new PlannerInputValidator(), "Career planner saved."), asked => assign.ExecuteAsync(
            asked, input.Version, FilterRules.Number(input.Planner), Who, cancellationToken), cancellationToken);

    [HttpPost("customer-type")]
    [Allow(Permission.EditCustomers)]
    public Task<IActionResult> ChangeType(
        Guid publicId, Guid enrollment, EnrollmentInput input, [FromServices] ChangeCustomerType change, CancellationToken cancellationToken) =>
        SaveAsync(new(publicId, enrollment), input, new(new CustomerTypeInputValidator(), "Customer type saved."), asked => change.ExecuteAsync(
            asked, input.Version, FilterRules.Chosen<CustomerType>(input.CustomerType) ?? CustomerType.NotSet, Who, cancellationToken), cancellationToken);

    private async Task<IActionResult> SaveAsync(
        EnrollmentAddress asked, EnrollmentInput input, PostedForm form,
        Func<EnrollmentAddress, Task<EnrollmentOutcome>> save, CancellationToken cancellationToken)
    {
        var outcome = await ModelState.AcceptsAsync(form.Validator, input, cancellationToken) ? await save(asked) : null;
        switch (outcome)
        {
            case EnrollmentOutcome.NotThere:
                return NotFound();
            case EnrollmentOutcome.Saved:
                return Back(Flash.Done(form.Done), nameof(Show), route: new { publicId = asked.Customer, enrollment = asked.Enrollment });
            case EnrollmentOutcome.Conflict:
                ModelState.Clear();
                return Conflict("Enrollment", await PageAsync(asked, input, isConflict: true, cancellationToken));
            case EnrollmentOutcome.NotThisStatus { Why: var why }:
                return Back(Flash.NotDone(why.InWords()), nameof(Show), route: new { publicId = asked.Customer, enrollment = asked.Enrollment });
            case EnrollmentOutcome.NotNow { Why: var why }:
                ModelState.AddModelError(why.Why is null ? nameof(input.ExitStands) : nameof(input.EnrolledOn), why.InWords());
                return Invalid("Enrollment", await PageAsync(asked, input, isConflict: false, cancellationToken) is { } page ? page with { InTheWay = why } : null);
            case EnrollmentOutcome.NoSuchPlanner:
                ModelState.AddModelError(nameof(input.Planner), ChoiceFault.Planner.InWords().Sentence);
                break;
            case null:
                break;
            default:
                throw new UnreachableException();
        }

        return Invalid("Enrollment", await PageAsync(asked, input, isConflict: false, cancellationToken));
    }

    private Task<EnrollmentPage?> PageAsync(EnrollmentAddress asked, EnrollmentInput input, bool isConflict, CancellationToken cancellationToken) =>
        openEnrollment.ExecuteAsync(
            asked, SsnInText.HoldsOne(input.Reason) ? input with { Reason = null } : input, isConflict, Who, cancellationToken);

    /// <summary>One of the page's forms: what it must hold, and what is said when it is saved.</summary>
    private sealed record PostedForm(IValidator<EnrollmentInput> Validator, string Done);
}
