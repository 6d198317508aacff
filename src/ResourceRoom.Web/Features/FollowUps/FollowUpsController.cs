using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps;

/// <summary>What is due: a planner's own customers first, for supervisors those of all planners.</summary>
[Allow(Permission.SeePlans)]
public sealed class FollowUpsController(ResourceRoomDb db, IValidator<FollowUpFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet(Links.FollowUps)]
    public async Task<IActionResult> Show(FollowUpFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var standIns = await db.StoodInForAsync(Who, clock.Today, cancellationToken);
        var filter = input.For(Who, standIns);
        var page = new FollowUpsPage
        {
            Input = filter,
            Planners = await db.PlannerChoicesAsync(Who, cancellationToken),
            IsSupervisor = !Who.Can(Permission.SeeOwnCustomers),
            StandIns = standIns,
        };
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("FollowUps", page);
        }

        var rows = db.FollowUpsDue.AsNoTracking().VisibleTo(Who).OfPlanner(filter.Planner, filter.Mine).OncePerExit().On(clock.Today, filter.ChosenList);
        var own = Who.Can(Permission.WriteCaseNotes) ? filter.AddressOf(Links.FollowUps, request) : null;
        return Page("FollowUps", page with
        {
            List = await new DueList(filter.ChosenList, clock.Today, own).ReadAsync(rows, filter, request, cancellationToken),
            Reassignment = Who.Can(Permission.AssignPlanners) ? filter.AddressOf(Links.FollowUpReassignment, request) : null,
        });
    }

    [HttpGet(Links.FollowUps + ".csv")]
    public async Task<IActionResult> Export(FollowUpFilter input, string? asOf, [FromServices] ExportFollowUps export, CancellationToken cancellationToken)
    {
        var asked = AskedDay.Read(asOf, clock.Today);
        var faults = (await validator.ValidateAsync(input, cancellationToken)).Errors.Select(error => $"{error.PropertyName.ToLowerInvariant()}: {error.ErrorMessage}");
        return asked.Day is { } day && string.Join('\n', faults) is { Length: 0 }
            ? DueFile.Of(await export.ExecuteAsync(input, day, Who, cancellationToken), day)
            : BadRequest(string.Join('\n', faults.Prepend(asked.Fault).Where(fault => fault is not null)));
    }

    /// <summary>How many exits of each list every planner has.</summary>
    [HttpGet(Links.FollowUps + "/planners")]
    public async Task<IActionResult> Planners(CancellationToken cancellationToken)
    {
        var counts = await db.FollowUpsDue.VisibleTo(Who).OncePerExit().On(clock.Today, list: null)
            .GroupBy(row => new { row.PlannerId, row.Planner!.DisplayName, row.List })
            .Select(group => new { group.Key.PlannerId, group.Key.DisplayName, group.Key.List, Count = group.Count(), NothingPlanned = group.Count(row => row.IsNothingPlanned) })
            .ToListAsync(cancellationToken);
        return Page("Planners", counts.GroupBy(count => (count.PlannerId, count.DisplayName))
            .Select(planner => new PlannerDue(
                planner.Key.PlannerId, planner.Key.DisplayName, planner.ToDictionary(count => count.List, count => count.Count), planner.Sum(count => count.NothingPlanned)))
            .OrderBy(planner => planner.Name is null).ThenBy(planner => planner.Name, StringComparer.OrdinalIgnoreCase).ToList());
    }
}
