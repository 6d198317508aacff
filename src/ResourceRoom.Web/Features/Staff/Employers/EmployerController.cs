using System.Diagnostics;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Staff.Employers;

[Allow(Permission.ManageStaff)]
[Route("/admin/staff/{id:long}/employer")]
public sealed class EmployerController(ResourceRoomDb db, ChangeEmployer changeEmployer, IValidator<EmployerInput> validator, OfficeClock clock) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(long id, CancellationToken cancellationToken) =>
        Page("Employer", await PageAsync(id, typed: null, isConflict: false, cancellationToken));

    [HttpPost("")]
    public async Task<IActionResult> Save(long id, EmployerInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Employer", await PageAsync(id, input, isConflict: false, cancellationToken));
        }

        switch (await changeEmployer.ExecuteAsync(id, input, Who, cancellationToken))
        {
            case EmployerOutcome.NotThere:
                return NotFound();
            case EmployerOutcome.Saved { Account: var account }:
                return Back(Flash.Done($"Employer of {account.DisplayName} saved."), nameof(StaffController.Show), "Staff", new { id });
            case EmployerOutcome.Refused { Why: var why }:
                var (field, sentence) = why.InWords();
                ModelState.AddModelError(field, sentence);
                return Invalid("Employer", await PageAsync(id, input, isConflict: false, cancellationToken));
            case EmployerOutcome.Conflict:
                ModelState.Clear();
                return Conflict("Employer", await PageAsync(id, input, isConflict: true, cancellationToken));
            default:
                throw new UnreachableException();
        }
    }

    private async Task<EmployerPage?> PageAsync(long id, EmployerInput? typed, bool isConflict, CancellationToken cancellationToken)
    {
        if (await db.FindStaffAsync(id, new Act(Who, clock.Now), cancellationToken) is not { Account: var account, Role: var role })
        {
            return null;
        }

        var onFile = EmployerInput.Of(account);
        var input = (typed ?? onFile) with { Shown = typed is null || isConflict ? onFile.Shown : typed.Shown };
        var after = EmployerWords.Of(input.ChosenEmployer(), input.PartnerLine());
        return new EmployerPage
        {
            Account = account,
            Input = input,
            Fields = EmployerPart.Of(input, [StaffScope.KindOf(role)], await db.PartnersKnownAsync(Who, cancellationToken, except: id)),
            Conflict = !isConflict ? null : new TwoVersions(
                "the employer",
                await db.LastSavedByAsync(Subject.Account(id), [typeof(EmployerRecorded)], cancellationToken),
                [new TwoValues("Employer", EmployerWords.Of(account), after, EmployerWords.Of(account) != after)]),
        };
    }
}
