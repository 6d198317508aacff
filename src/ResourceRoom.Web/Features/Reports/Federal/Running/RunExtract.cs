using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>
/// Brings a run to its end. One that was cut off is begun anew: until the last save nothing of it is the file of a finished run
/// (decision 0056).
/// </summary>
public sealed class RunExtract(ResourceRoomDb db, ExtractFiles files, ExtractClaims claims, MakeExtract make, ExtractEnds ends, OfficeClock clock, ILogger<RunExtract> log)
{
    public const int MostTries = 5;

    public async Task ExecuteAsync(long id, CancellationToken cancellationToken)
    {
        if (await claims.TakeAsync(id, cancellationToken) is not { } claim)
        {
            return;
        }

        var run = await db.FederalExtracts.AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        var progress = new ExtractProgress(db, files, clock, run, claim);
        try
        {
            if (run.Tries > MostTries)
            {
                await ends.GiveUpAsync(progress);
                return;
            }

            await ends.FinishAsync(progress, await make.RunAsync(progress, cancellationToken), cancellationToken);
        }
        catch (ExtractClaimLostException lost)
        {
            log.LogWarning(lost, "A run of the extract ends, because another node has taken it on");
        }
        catch (OperationCanceledException)
        {
            db.ChangeTracker.Clear();
            await claims.FreeAsync(id, claim);
            throw;
        }
        catch (Exception failure)
        {
            log.LogError(failure, "Run {Extract} of the extract failed", run.PublicId);
            db.ChangeTracker.Clear();
            if (run.Tries == MostTries)
            {
                await ends.GiveUpAsync(progress);
            }
        }
    }
}
