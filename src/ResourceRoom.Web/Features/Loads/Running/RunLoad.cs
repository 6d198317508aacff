using ResourceRoom.Domain.Loads;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Loads.Applying;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>
/// Brings a load to its end, wherever a run before was cut off (docs/decisions/0053): a batch of rows and how far the load is are one
/// transaction, so that no row counts half or twice.
/// </summary>
public sealed class RunLoad(
    ResourceRoomDb db, IServiceScopeFactory scopes, LoadClaims claims, ClaimRenewal renewal, OpenRun open, ApplyBatch apply, Rehearsal rehearsal, LoadEnds ends, ILogger<RunLoad> log)
{
    public const int MostTries = 10;

    public async Task ExecuteAsync(long load, CancellationToken cancellationToken)
    {
        if (await claims.TakeAsync(load, cancellationToken) is not { } claim)
        {
            return;
        }

        try
        {
            await using var renewed = renewal.Begin(load, claim);
            await using var writes = await db.BeginManyWritesAsync(cancellationToken);
            await RunAsync(await open.ReadAsync(load, claim, cancellationToken), cancellationToken);
        }
        catch (ClaimLostException lost)
        {
            log.LogWarning(lost, "A run of a load ends, because another one has taken it on");
        }
        catch (OperationCanceledException)
        {
            db.ChangeTracker.Clear();
            await claims.FreeAsync(load, claim);
            throw;
        }
        catch (Exception failure)
        {
            log.LogError(failure, "A run of load {Load} failed", load);
            db.ChangeTracker.Clear();
            await CountFailureAsync(load, claim);
        }
    }

    private async Task RunAsync(LoadRun run, CancellationToken cancellationToken)
    {
        await using var source = await LoadSource.OpenAsync(scopes, run.Load, cancellationToken);
        run = run with { Findings = run.Findings with { FileFaults = source.Header.Faults, IgnoredColumns = source.Header.Ignored } };
        if (source.Header.Faults.Length > 0)
        {
            await ends.RefuseAsync(run, cancellationToken);
            return;
        }

        source.HoldAgainst(run.Context);
        if (run.Load.DoneThrough == 0)
        {
            // A released load was rehearsed when it was held.
            await db.LoadRejects.Where(row => row.LoadId == run.Load.Id).ExecuteDeleteAsync(cancellationToken);
        }

        if (run.Load.IsCheck || run.Load.IsAllOrNothing)
        {
            await rehearsal.RunAsync(run, cancellationToken);
        }
        else if (run.Load.DoneThrough > 0 || run.Load.ReleasedAt is not null
            || !await rehearsal.MayTurnManyAsync(run, cancellationToken) || !await rehearsal.IsHeldAsync(run, cancellationToken))
        {
            await ApplyAsync(run, source, cancellationToken);
        }
    }

    private async Task ApplyAsync(LoadRun run, LoadSource source, CancellationToken cancellationToken)
    {
        var isContinued = run.Load.DoneThrough > 0;
        await using var rows = new RowQueue(source, cancellationToken);
        var (progress, seen) = (isContinued ? LoadProgress.Of(run.Load) : new LoadProgress(), new SeenVisits());
        if (isContinued)
        {
            await SkipDoneAsync(run, rows, progress, seen, cancellationToken);
        }

        var pace = new LoadPace(db);
        while (await rows.NextAsync(pace.Rows, cancellationToken) is { Count: > 0 } some)
        {
            (progress, var done) = await apply.ApplyAsync(run, some, progress, seen, cancellationToken);
            rows.Remove(done);
            pace.Saved(done, some.Count);
            await pace.GiveWayAsync(cancellationToken);
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await ends.EndAsync(run, LoadState.Finished, progress, withheld: 0, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Goes over the rows that an earlier run saved, for what was kept in its memory only.</summary>
    private async Task SkipDoneAsync(LoadRun run, RowQueue rows, LoadProgress progress, SeenVisits seen, CancellationToken cancellationToken)
    {
        var rejected = await db.LoadRejects.Where(row => row.LoadId == run.Load.Id).Select(row => row.Line).Distinct().ToHashSetAsync(cancellationToken);
        while (await rows.NextAsync(1, cancellationToken) is [var read] && read.Line <= progress.DoneThrough)
        {
            if (read.Row is { } row && !rejected.Contains(read.Line))
            {
                seen.Add(row.VisitId, isDeleted: row.Visit is null);
                progress.Count(row);
            }

            rows.Remove(1);
        }
    }

    private async Task CountFailureAsync(long load, Guid claim)
    {
        await db.Loads.Where(row => row.Id == load && row.Claim == claim).ExecuteUpdateAsync(row => row.SetProperty(column => column.Tries, column => column.Tries + 1));
        if (await db.Loads.AnyAsync(row => row.Id == load && row.Claim == claim && row.Tries >= MostTries))
        {
            await ends.GiveUpAsync(await open.ReadAsync(load, claim, CancellationToken.None), CancellationToken.None);
        }
    }
}
