using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Loads.Applying;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>Reads, applies and saves the next rows of a load in one transaction, again when somebody else has changed what they touch.</summary>
[Scoped]
public sealed class ApplyBatch(ResourceRoomDb db, BatchReader reader, ApplyRows apply, SaveBatch save, LoadCheckpoints checkpoints)
{
    private const int Tries = 5;

    internal async Task<(LoadProgress Progress, int Done)> ApplyAsync(
        LoadRun run, IReadOnlyList<LoadRowResult> rows, LoadProgress before, SeenVisits seen, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                var (batch, progress, done) = await TryAsync(run, rows, before, seen, cancellationToken);
                await using (var transaction = await db.Database.BeginTransactionAsync(cancellationToken))
                {
                    await save.SaveAsync(batch, progress, cancellationToken);
                    await db.InsertAsync(batch.Rejects, cancellationToken);
                    await checkpoints.LogConflictsAsync(run, batch.Conflicts, cancellationToken);
                    await checkpoints.SaveAsync(run, progress, cancellationToken);
                    await transaction.CommitAsync(cancellationToken);
                }

                Keep(batch, progress, seen);
                db.ChangeTracker.Clear();
                return (progress, done);
            }
            catch (DbUpdateException lost) when (tries < Tries && (lost is DbUpdateConcurrencyException || db.IsUniqueViolation(lost)))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>The same within the caller's transaction, which is given up in the end.</summary>
    internal async Task<(LoadProgress Progress, int Done)> RehearseAsync(
        LoadRun run, IReadOnlyList<LoadRowResult> rows, (LoadProgress Progress, SeenVisits Seen, RehearsedRows Kept) so, CancellationToken cancellationToken)
    {
        var (batch, progress, done) = await TryAsync(run, rows, so.Progress, so.Seen, cancellationToken);
        await save.SaveAsync(batch, progress, cancellationToken);
        so.Kept.Add(batch);
        Keep(batch, progress, so.Seen);
        db.ChangeTracker.Clear();
        return (progress, done);
    }

    private async Task<(Batch Batch, LoadProgress Progress, int Done)> TryAsync(
        LoadRun run, IReadOnlyList<LoadRowResult> rows, LoadProgress before, SeenVisits seen, CancellationToken cancellationToken)
    {
        var (progress, batch, done) = (before.Copy(), await reader.ReadAsync(run, rows, cancellationToken), 0);
        while (done < rows.Count && await apply.ApplyAsync(batch, rows[done], progress, seen, cancellationToken) == RowOutcome.Done)
        {
            done++;
        }

        progress.DoneThrough = rows[done - 1].Line;
        return (batch, progress, done);
    }

    private static void Keep(Batch batch, LoadProgress progress, SeenVisits seen)
    {
        foreach (var row in batch.Accepted)
        {
            seen.Add(row.VisitId, isDeleted: row.Visit is null);
            progress.Count(row);
        }
    }
}
