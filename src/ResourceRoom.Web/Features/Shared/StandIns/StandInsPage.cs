using System.Globalization;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Shared.StandIns;

public sealed record StandInsPage
{
    public required string Planner { get; init; }

    public required StandInInput Input { get; init; }

    public required IReadOnlyList<Choice> Colleagues { get; init; }

    public required IReadOnlyList<StandIn> Own { get; init; }

    /// <summary>Those of others for whom this planner stands in, that are not over.</summary>
    public required IReadOnlyList<StandIn> ForOthers { get; init; }

    public required DateOnly Today { get; init; }
}

public sealed record StandInsPart(StandInsPage Page, string Address, bool IsOwn)
{
    public StandInInput Input => Page.Input;
}

[Scoped]
public sealed class StandInsReader(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>The page about a planner; null when there is none within reach.</summary>
    public async Task<StandInsPage?> ReadAsync(long id, StandInInput input, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindPlannerAsync(id, act, cancellationToken) is not { } planner)
        {
            return null;
        }

        var today = OfficeClock.DayOf(act.At);
        var all = await db.StandIns.AsNoTracking().Where(row => (row.PlannerId == id || row.ColleagueId == id) && row.EndedAt == null && row.LastDay >= today)
            .Include(row => row.Planner).Include(row => row.Colleague)
            .OrderBy(row => row.FirstDay).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        return new StandInsPage
        {
            Planner = planner.DisplayName,
            Input = input,
            Colleagues =
            [
                .. (await db.ColleaguesOfAsync(planner, cancellationToken)).Select(account => new Choice(account.Id.ToString(CultureInfo.InvariantCulture), account.DisplayName)),
            ],
            Own = all.FindAll(row => row.PlannerId == id),
            ForOthers = all.FindAll(row => row.ColleagueId == id),
            Today = today,
        };
    }
}
