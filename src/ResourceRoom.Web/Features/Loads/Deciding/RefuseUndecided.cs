using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Data.Loads;

namespace ResourceRoom.Web.Features.Loads.Deciding;

/// <summary>Refuses held loads about which nobody decided in time.</summary>
public sealed class RefuseUndecided(ResourceRoomDb db, OfficeClock clock) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromHours(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Overdue().AnyAsync(cancellationToken);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        foreach (var load in await Overdue().ToListAsync(cancellationToken))
        {
            await db.DecideAsync(load, new HeldDecision { IsReleased = false, At = clock.Now }, cancellationToken);
        }
    }

    private IQueryable<Load> Overdue()
    {
        var before = clock.Now - TimeSpan.FromDays(HeldRule.DaysToDecide);
        return db.Loads.AsNoTracking().Where(load => load.State == LoadState.Held && load.StartedAt < before && !load.IsCheck);
    }
}
