using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.LikelyExits;

/// <param name="Input">Whose customers.</param>
/// <param name="Planners">Who can be chosen.</param>
/// <param name="List">The enrollments; null for a filter that is wrong.</param>
public sealed record LikelyExitsPage(LikelyExitFilter Input, IReadOnlyList<Choice> Planners, ListPage? List) : Unlogged;

/// <summary>An exit is known only 90 days after the last service, when the first follow-up is over: here it is seen coming.</summary>
[Allow(Permission.SeePlans)]
public sealed class LikelyExitsController(ResourceRoomDb db, FindLikelyExits find, IValidator<LikelyExitFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet(Links.FollowUps + "/likely-exits")]
    public async Task<IActionResult> Show(LikelyExitFilter input, CancellationToken cancellationToken)
    {
        var filter = input.For(Who, await db.StoodInForAsync(Who, clock.Today, cancellationToken));
        var planners = await db.PlannerChoicesAsync(Who, cancellationToken);
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("LikelyExits", new LikelyExitsPage(filter, planners, List: null));
        }

        var lines = await find.ExecuteAsync(filter, Who, cancellationToken);
        var list = new LikelyExitList(clock.Today).PageOf([.. lines.Take(FindLikelyExits.Most)]);
        return Page("LikelyExits", new LikelyExitsPage(filter, planners, lines.Count > FindLikelyExits.Most
            ? list with { Foot = $"There are more; these are the {FindLikelyExits.Most} with the latest service. Choose a planner to see others." }
            : list));
    }
}
