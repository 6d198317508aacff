using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Watching;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Loads.Applying;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>Ends a load: its state, its counts and the event that says so.</summary>
[Scoped]
public sealed class LoadEnds(ResourceRoomDb db, LoadCheckpoints checkpoints, LoadTally tallies, OfficeClock clock)
{
    internal async Task EndAsync(LoadRun run, LoadState state, LoadProgress progress, int withheld, CancellationToken cancellationToken)
    {
        var (load, now) = (run.Load, clock.Now);
        await checkpoints.SaveAsync(run, progress, cancellationToken);
        var counts = new LoadCounts
        {
            New = progress.New,
            Updated = progress.Updated,
            Unchanged = progress.Unchanged,
            Voided = progress.Voided,
            Rejected = progress.Rejected,
            Withheld = withheld,
        };
        var findings = run.Findings with
        {
            Rejects = progress.Rejects,
            LooksLikeDefault = state == LoadState.Finished ? await tallies.LooksLikeDefaultAsync(load, progress.Tally, cancellationToken) : [],
        };
        var tally = state == LoadState.Finished && progress.Tally.Rows > 0 ? tallies.Seal(load, progress.Tally) : null;
        var isAccepted = state == LoadState.Finished && !load.IsCheck && WeeklyWatch.IsAccepted(counts, load.SameFileAsId is not null);
        DateTime? finished = state == LoadState.Held && !load.IsCheck ? null : now;
        await db.Loads.Where(row => row.Id == load.Id).ExecuteUpdateAsync(
            row => row.SetProperty(column => column.State, state)
                .SetProperty(column => column.FinishedAt, finished)
                .SetProperty(column => column.Withheld, withheld)
                .SetProperty(column => column.Findings, findings)
                .SetProperty(column => column.TallyCipher, tally)
                .SetProperty(column => column.IsAccepted, isAccepted)
                .SetProperty(column => column.Claim, (Guid?)null)
                .SetProperty(column => column.ClaimedUntil, (DateTime?)null),
            cancellationToken);
        await db.InsertAsync([ActivityEvent.Of(new LoadEnded(state, counts), Subject.Load(load.PublicId), now, run.Act.Who.AccountId)], cancellationToken);
    }

    internal async Task RefuseAsync(LoadRun run, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await EndAsync(run, LoadState.Refused, new LoadProgress(), withheld: 0, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What was applied stays and is unchanged when the file comes again.</summary>
    internal async Task GiveUpAsync(LoadRun run, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await EndAsync(run, LoadState.Failed, LoadProgress.Of(run.Load), withheld: 0, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
