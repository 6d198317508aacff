using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>
/// Lets one node at a time work on a run. A claim that is not renewed is over: whoever held it was killed. Each save rests on the
/// claim, so a node that lost it saves nothing any more.
/// </summary>
[Scoped]
public sealed class ExtractClaims(ResourceRoomDb db, OfficeClock clock)
{
    /// <summary>Longer than any step between two saves.</summary>
    public static readonly TimeSpan Holds = TimeSpan.FromMinutes(1);

    public Task<List<long>> WaitingAsync(CancellationToken cancellationToken) => Free().OrderBy(run => run.Id).Select(run => run.Id).ToListAsync(cancellationToken);

    public Task<bool> AnyWaitingAsync(CancellationToken cancellationToken) => Free().AnyAsync(cancellationToken);

    public async Task<Guid?> TakeAsync(long id, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var claim = Guid.CreateVersion7(now);
        var until = now + Holds;
        var taken = await Free().Where(run => run.Id == id).ExecuteUpdateAsync(
            run => run.SetProperty(column => column.Claim, claim).SetProperty(column => column.ClaimedUntil, until)
                .SetProperty(column => column.State, ExtractState.Running)
                .SetProperty(column => column.Phase, ExtractPhase.ReadingVisits)
                .SetProperty(column => column.AsOf, now)
                .SetProperty(column => column.Done, 0)
                .SetProperty(column => column.OutOf, 0)
                .SetProperty(column => column.Tries, column => column.Tries + 1),
            cancellationToken);
        return taken == 1 ? claim : null;
    }

    /// <summary>Lets others begin it anew at once, after a run that was asked to stop.</summary>
    public Task FreeAsync(long id, Guid claim) => db.FederalExtracts.Where(run => run.Id == id && run.Claim == claim).ExecuteUpdateAsync(
        run => run.SetProperty(column => column.Claim, (Guid?)null).SetProperty(column => column.ClaimedUntil, (DateTime?)null).SetProperty(column => column.Tries, column => column.Tries - 1),
        CancellationToken.None);

    private IQueryable<FederalExtract> Free()
    {
        var now = clock.Now;
        return db.FederalExtracts.Where(run => (run.State == ExtractState.Queued || run.State == ExtractState.Running) && (run.ClaimedUntil == null || run.ClaimedUntil < now));
    }
}

/// <summary>Another node has taken the run on, because this one seemed to be dead.</summary>
public sealed class ExtractClaimLostException(Guid run) : Exception($"Another node works on run {run}.");
