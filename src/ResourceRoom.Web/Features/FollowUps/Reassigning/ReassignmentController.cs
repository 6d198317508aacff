using System.Diagnostics;
using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.Reassigning;

/// <summary>Gives customers of the due list to another planner, several in one act.</summary>
[Allow(Permission.SeePlans)]
public sealed class ReassignmentController(
    ResourceRoomDb db, ReassignCustomers reassign, IValidator<FollowUpFilter> filters, IValidator<ReassignmentInput> validator, OfficeClock clock) : AppController
{
    [HttpGet(Links.FollowUpReassignment)]
    [Allow(Permission.AssignPlanners)]
    public async Task<IActionResult> Show(FollowUpFilter filter, ListRequest request, CancellationToken cancellationToken) =>
        await IsInvalidAsync(filter, cancellationToken)
            ? LocalRedirect(filter.AddressOf(Links.FollowUps, request))
            : Page("Reassignment", await PageAsync(filter, request, new(), cancellationToken));

    [HttpPost(Links.FollowUpReassignment)]
    [Allow(Permission.AssignPlanners)]
    public async Task<IActionResult> Save(FollowUpFilter filter, ListRequest request, ReassignmentInput input, FormKey form, CancellationToken cancellationToken)
    {
        var back = filter.AddressOf(Links.FollowUps, request);
        if (await IsInvalidAsync(filter, cancellationToken))
        {
            return LocalRedirect(back);
        }

        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Reassignment", await PageAsync(filter, request, input, cancellationToken));
        }

        switch (await reassign.ExecuteAsync(input, form, Who, cancellationToken))
        {
            case ReassignOutcome.NotThere:
                return NotFound();
            case ReassignOutcome.NoSuchPlanner:
                ModelState.AddModelError(nameof(input.To), ReassignmentWords.NoSuchPlanner);
                return Invalid("Reassignment", await PageAsync(filter, request, input, cancellationToken));
            case ReassignOutcome.FormReused:
                return Reused("Reassignment", await PageAsync(filter, request, input, cancellationToken));
            case ReassignOutcome.Done { What: { HasStaying: false } done }:
                TempData.Flash(ReassignmentWords.Moved(done.Moved, done.To.DisplayName), isDone: done.Moved > 0);
                return LocalRedirect(back);
            case ReassignOutcome.Done { What: var done }:
                return Page("Reassigned", new ReassignedPage(back, done));
            default:
                throw new UnreachableException();
        }
    }

    private async Task<bool> IsInvalidAsync(FollowUpFilter filter, CancellationToken cancellationToken) =>
        !(await filters.ValidateAsync(filter, cancellationToken)).IsValid;

    private async Task<ReassignmentPage> PageAsync(FollowUpFilter input, ListRequest request, ReassignmentInput chosen, CancellationToken cancellationToken)
    {
        var filter = input.For(Who, await db.StoodInForAsync(Who, clock.Today, cancellationToken));
        var rows = db.FollowUpsDue.AsNoTracking().VisibleTo(Who).OfPlanner(filter.Planner, filter.Mine).OncePerExit().On(clock.Today, filter.ChosenList);
        var keys = chosen.ChosenEnrollments.Select(row => row.PublicId).ToHashSet();
        var planners = await db.PlannersToAssign(Who).OrderBy(account => account.DisplayName).ThenBy(account => account.Id)
            .Select(account => new { account.Id, account.DisplayName, account.LwiaNumber }).ToListAsync(cancellationToken);
        return new ReassignmentPage
        {
            Back = filter.AddressOf(Links.FollowUps, request),
            Input = chosen,
            Chosen = [.. chosen.Chosen ?? []],
            Planners =
            [
                .. planners.Select(account => new Choice(
                    account.Id.ToString(CultureInfo.InvariantCulture),
                    Who.LwiaNumber is null ? $"{account.DisplayName}, LWIA {account.LwiaNumber}" : account.DisplayName)),
            ],
            List = await new ReassignmentChoices(filter.ChosenList, keys).ReadAsync(rows, filter, request, cancellationToken),
        };
    }
}
