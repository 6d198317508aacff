using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>
/// Lets one run at a time work on a load, and one load of a system at a time, in the order they were received. A claim that is not
/// renewed is over: whoever held it was killed. Each save of a run rests on its claim, so a run that lost it saves nothing any more.
/// </summary>
[Scoped]
public sealed class LoadClaims(ResourceRoomDb db, OfficeClock clock)
{
    public static readonly TimeSpan Holds = TimeSpan.FromSeconds(15);

    public Task<List<long>> WaitingAsync(CancellationToken cancellationToken) =>
        Free().OrderBy(load => load.ReceivedAt).ThenBy(load => load.Id).Select(load => load.Id).ToListAsync(cancellationToken);

    public Task<bool> AnyWaitingAsync(CancellationToken cancellationToken) => Free().AnyAsync(cancellationToken);

    public async Task<Guid?> TakeAsync(long load, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var claim = Guid.CreateVersion7(now);
        var until = now + Holds;
        var taken = await Free().Where(row => row.Id == load).ExecuteUpdateAsync(
            row => row.SetProperty(column => column.Claim, claim).SetProperty(column => column.ClaimedUntil, until)
                .SetProperty(column => column.State, LoadState.Running)
                .SetProperty(column => column.StartedAt, column => column.StartedAt ?? now),
            cancellationToken);
        return taken == 1 ? claim : null;
    }

    public Task RenewAsync(long load, Guid claim, CancellationToken cancellationToken)
    {
        var until = clock.Now + Holds;
        return db.Loads.Where(row => row.Id == load && row.Claim == claim)
            .ExecuteUpdateAsync(row => row.SetProperty(column => column.ClaimedUntil, until), cancellationToken);
    }

    /// <summary>Lets others take it on at once, after a run that was asked to stop.</summary>
    public Task FreeAsync(long load, Guid claim) => db.Loads.Where(row => row.Id == load && row.Claim == claim)
        .ExecuteUpdateAsync(row => row.SetProperty(column => column.Claim, (Guid?)null).SetProperty(column => column.ClaimedUntil, (DateTime?)null), CancellationToken.None);

    private IQueryable<Load> Free()
    {
        var now = clock.Now;
        return db.Loads.Where(load => (load.State == LoadState.Queued || load.State == LoadState.Running)
            && (load.ClaimedUntil == null || load.ClaimedUntil < now)
            && !db.Loads.Any(other => other.SystemId == load.SystemId && (other.State == LoadState.Queued || other.State == LoadState.Running)
                && (other.ReceivedAt < load.ReceivedAt || (other.ReceivedAt == load.ReceivedAt && other.Id < load.Id))));
    }
}
