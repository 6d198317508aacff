using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Loads.Receipts;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Loads.Showing;

public sealed class OpenLoad(ResourceRoomDb db, OfficeClock clock)
{
    private const int MostShown = 100;

    public async Task<LoadPage?> ExecuteAsync(Guid id, ListRequest request, ActingUser who, CancellationToken cancellationToken)
    {
        if (await db.FindLoadAsync(id, new Act(who, clock.Now), cancellationToken) is not { } load)
        {
            return null;
        }

        var rejects = db.LoadRejects.AsNoTracking().Where(reject => reject.LoadId == load.Id);
        var kinds = await rejects.GroupBy(reject => new { reject.Column, reject.Code, reject.Hint })
            .Select(group => new { group.Key, Count = group.Count(), First = group.Min(reject => reject.Line) }).ToListAsync(cancellationToken);
        var turned = db.TurnedVisits.AsNoTracking().Where(row => row.LoadId == load.Id);
        return new LoadPage
        {
            Load = load,
            Advice = LoadAdvice.Of(load, [.. kinds.Select(kind => (kind.Key.Code, kind.Key.Hint))], await RejectRuns.ReadAsync(db, load.Id, cancellationToken)),
            Groups = [.. kinds.OrderByDescending(kind => kind.Count).ThenBy(kind => kind.Key.Column).Select(kind => new RejectGroup(
                kind.Key.Column?.Name() ?? "whole row", kind.Key.Code.Name(), kind.Count, kind.First, ExpectedWords.Of(kind.Key.Column, kind.Key.Code, kind.Key.Hint)))],
            Rejects = await new RejectList().ReadAsync(rejects, filter: null, request, cancellationToken, total: kinds.Sum(kind => kind.Count)),
            Turned = await turned.OrderBy(row => row.Line).Take(MostShown).ToListAsync(cancellationToken),
            TurnedCount = await turned.CountAsync(cancellationToken),
            Doubles = await DoublesAsync(load, cancellationToken),
            HasFile = await db.LoadChunks.AnyAsync(chunk => chunk.LoadId == load.Id, cancellationToken),
            MayDecide = who.Can(Permission.ManageSystems),
            MayMend = who.Roles.Contains(Roles.LwiaAdministrator) && who.Can(Permission.ManageSystems),
            MayTakeFiles = !who.OnlyReads,
        };
    }

    public async Task<Load?> ProgressAsync(Guid id, ActingUser who, CancellationToken cancellationToken) =>
        await db.FindLoadAsync(id, new Act(who, clock.Now), cancellationToken);

    private async Task<IReadOnlyList<DoubleVisit>> DoublesAsync(Load load, CancellationToken cancellationToken) => await (
        from pair in db.PossibleDoubles.Where(row => row.LoadId == load.Id)
        join visit in db.Visits on pair.VisitId equals visit.Id
        join other in db.Visits on pair.OtherId equals other.Id
        orderby visit.StartedAt, visit.Id, other.Id
        select new DoubleVisit(visit.StartedAt, visit.Location.Code + " " + visit.Location.Name, visit.PublicId, other.PublicId))
        .Take(MostShown).ToListAsync(cancellationToken);
}
