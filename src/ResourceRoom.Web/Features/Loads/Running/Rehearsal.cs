using ResourceRoom.Domain.Loads;
using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Loads.Applying;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>
/// Applies a whole load in one transaction to see what it would do: for a check, for a load of all rows or none, and where it may
/// turn many visits into other ones. Whatever was to be seen is saved after the transaction is given up.
/// </summary>
[Scoped]
public sealed class Rehearsal(ResourceRoomDb db, IServiceScopeFactory scopes, SentHashes hashes, ApplyBatch apply, LoadCheckpoints checkpoints, LoadEnds ends)
{
    private const int Tries = 3;
    private const int LookedAtOnce = 1000;

    /// <summary>Ends a load that is applied as a whole or not at all.</summary>
    internal Task RunAsync(LoadRun run, CancellationToken cancellationToken) => RehearseAsync(run, endsAnyway: true, cancellationToken);

    /// <summary>Whether the load waits for a person from now on.</summary>
    internal Task<bool> IsHeldAsync(LoadRun run, CancellationToken cancellationToken) => RehearseAsync(run, endsAnyway: false, cancellationToken);

    /// <summary>Whether enough rows bring a known visit with other words about its person, or far off its day, so that it is worth a rehearsal.</summary>
    internal async Task<bool> MayTurnManyAsync(LoadRun run, CancellationToken cancellationToken)
    {
        if (!await db.SystemVisits.AnyAsync(row => row.SystemId == run.System.Id, cancellationToken))
        {
            return false;
        }

        await using var source = await LoadSource.OpenAsync(scopes, run.Load, cancellationToken);
        source.HoldAgainst(run.Context);
        await using var rows = new RowQueue(source, cancellationToken);
        var turned = 0;
        while (turned < HeldRule.FewestTurned && await rows.NextAsync(LookedAtOnce, cancellationToken) is { Count: > 0 } some)
        {
            turned += await MayTurnAsync(run, some, cancellationToken);
            rows.Remove(some.Count);
        }

        return turned >= HeldRule.FewestTurned;
    }

    private async Task<int> MayTurnAsync(LoadRun run, IReadOnlyList<LoadRowResult> rows, CancellationToken cancellationToken)
    {
        var visits = rows.Where(read => !run.Before.Accepted(read.Line) && read.Row?.Visit is not null).Select(read => read.Row!).ToList();
        var ids = visits.ConvertAll(row => row.VisitId);
        var known = await db.SystemVisits.Where(row => row.SystemId == run.System.Id && EF.Parameter(ids).Contains(row.SenderId))
            .Select(row => new { row.SenderId, row.PersonHash, VisitDay = row.Visit.Day }).ToListAsync(cancellationToken);
        var bySender = known.ToDictionary(row => row.SenderId, StringComparer.Ordinal);
        return visits.Count(row => bySender.TryGetValue(row.VisitId, out var sent)
            && (!sent.PersonHash.AsSpan().SequenceEqual(hashes.OfPerson(row.Visit!)) || HeldRule.IsOtherDay(sent.VisitDay, OfficeClock.DayOf(row.Visit!.Start))));
    }

    private async Task<bool> RehearseAsync(LoadRun run, bool endsAnyway, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await TryAsync(run, endsAnyway, cancellationToken);
            }
            catch (DbUpdateException lost) when (tries < Tries && (lost is DbUpdateConcurrencyException || db.IsUniqueViolation(lost)))
            {
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<bool> TryAsync(LoadRun run, bool endsAnyway, CancellationToken cancellationToken)
    {
        var (progress, kept) = (new LoadProgress(), new RehearsedRows());
        await using (var transaction = await db.Database.BeginTransactionAsync(cancellationToken))
        {
            progress = await ApplyAllAsync(run, progress, kept, cancellationToken);
            var isApplied = run.Load is { IsAllOrNothing: true, IsCheck: false } && progress.Rejected == 0 && (!progress.IsHeld || run.Load.ReleasedAt is not null);
            if (isApplied)
            {
                await ends.EndAsync(run, LoadState.Finished, progress, withheld: 0, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return false;
            }
        }

        db.ChangeTracker.Clear();
        var isHeld = progress.IsHeld && run.Load.ReleasedAt is null;
        if (!isHeld && !endsAnyway)
        {
            return false;
        }

        await using var ending = await db.Database.BeginTransactionAsync(cancellationToken);
        await SaveFindingsAsync(run, kept, isHeld, cancellationToken);
        if (isHeld)
        {
            await ends.EndAsync(run, LoadState.Held, progress.WithoutGood(), progress.Good, cancellationToken);
        }
        else if (run.Load.IsAllOrNothing && progress.Rejected > 0)
        {
            await ends.EndAsync(run, LoadState.Finished, progress.WithoutGood(), progress.Good, cancellationToken);
        }
        else
        {
            await ends.EndAsync(run, LoadState.Finished, progress, withheld: 0, cancellationToken);
        }

        await ending.CommitAsync(cancellationToken);
        return isHeld;
    }

    private async Task<LoadProgress> ApplyAllAsync(LoadRun run, LoadProgress progress, RehearsedRows kept, CancellationToken cancellationToken)
    {
        await using var source = await LoadSource.OpenAsync(scopes, run.Load, cancellationToken);
        source.HoldAgainst(run.Context);
        await using var rows = new RowQueue(source, cancellationToken);
        var seen = new SeenVisits();
        var pace = new LoadPace(db);
        while (await rows.NextAsync(pace.Rows, cancellationToken) is { Count: > 0 } some)
        {
            (progress, var done) = await apply.RehearseAsync(run, some, (progress, seen, kept), cancellationToken);
            rows.Remove(done);
            pace.Saved(done, some.Count);
        }

        return progress;
    }

    private async Task SaveFindingsAsync(LoadRun run, RehearsedRows kept, bool isHeld, CancellationToken cancellationToken)
    {
        foreach (var some in kept.Rejects)
        {
            await db.InsertAsync(some, cancellationToken);
        }

        await checkpoints.LogConflictsAsync(run, kept.Conflicts, cancellationToken);
        if (isHeld)
        {
            await db.InsertAsync(kept.Turned, cancellationToken);
        }
    }
}
