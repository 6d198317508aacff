using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>Ends a run: its state, its counts and the event that says so.</summary>
[Scoped]
public sealed class ExtractEnds(ResourceRoomDb db, OfficeClock clock)
{
    internal async Task FinishAsync(ExtractProgress progress, MadeExtract made, CancellationToken cancellationToken)
    {
        var (id, now) = (progress.Run.Id, clock.Now);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var row = await db.FederalExtracts.SingleAsync(run => run.Id == id, cancellationToken);
        if (row.Claim != progress.Claim)
        {
            throw new ExtractClaimLostException(row.PublicId);
        }

        (row.State, row.FinishedAt, row.Claim, row.ClaimedUntil) = (ExtractState.Finished, now, null, null);
        (row.LayoutVersion, row.CheckVersion) = (made.Layout.Version, made.Checks.Version);
        (row.Rows, row.LeftOutWithoutSsn, row.LeftOutParticipants, row.Sha256) = (made.Tally.Rows, made.Tally.LeftOutWithoutSsn, made.Tally.LeftOutParticipants, made.Sha256);
        (row.Failures, row.FailuresByCheck) = (made.Failures.Values.Sum(), made.Failures);
        (row.ComparedWithId, row.RowsAdded, row.RowsLeftOut, row.RowsChanged) = (made.Differences.Before, made.Differences.Added, made.Differences.LeftOut, made.Differences.Changed);
        var ended = new FederalExtractEnded { State = row.State, Rows = row.Rows, Failures = row.Failures, Layout = row.LayoutVersion, Checks = row.CheckVersion };
        db.ActivityEvents.Add(ActivityEvent.Of(ended, Subject.FederalExtract(row.PublicId), now, row.AskedById));
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        db.ChangeTracker.Clear();
    }

    /// <summary>After several tries; nothing of what they wrote stays.</summary>
    internal async Task GiveUpAsync(ExtractProgress progress)
    {
        var (run, claim, now) = (progress.Run, progress.Claim, clock.Now);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var ended = await db.FederalExtracts.Where(row => row.Id == run.Id && row.Claim == claim).ExecuteUpdateAsync(row => row
            .SetProperty(column => column.State, ExtractState.Failed)
            .SetProperty(column => column.FinishedAt, now)
            .SetProperty(column => column.Claim, (Guid?)null)
            .SetProperty(column => column.ClaimedUntil, (DateTime?)null));
        if (ended == 1)
        {
            await db.ExtractChunks.Where(chunk => chunk.ExtractId == run.Id).ExecuteDeleteAsync();
            db.ActivityEvents.Add(ActivityEvent.Of(new FederalExtractEnded { State = ExtractState.Failed }, Subject.FederalExtract(run.PublicId), now, run.AskedById));
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }
    }
}
