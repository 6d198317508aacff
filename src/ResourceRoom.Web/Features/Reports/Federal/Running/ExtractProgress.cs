using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Reporting.Federal;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>Saves how far a run is, and the pieces of its files, each with its claim renewed.</summary>
internal sealed class ExtractProgress(ResourceRoomDb db, ExtractFiles files, OfficeClock clock, FederalExtract run, Guid claim)
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(1);

    private DateTime savedAt;
    private ExtractPhase phase;

    public FederalExtract Run => run;

    public Guid Claim => claim;

    /// <summary>Notes how far a phase is; saved at most once a second.</summary>
    public Func<int, int, Task> In(ExtractPhase current, CancellationToken cancellationToken) => async (done, outOf) =>
    {
        if (phase != current || done == outOf || clock.Now - savedAt >= Often)
        {
            phase = current;
            await SaveAsync(done, outOf, cancellationToken);
        }
    };

    public PieceWriter Write(ExtractFileKind kind, CancellationToken cancellationToken) => new(async (number, plain) =>
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await RenewAsync(cancellationToken);
        await db.InsertAsync([files.Seal(run, kind, number, plain.Span)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    });

    /// <summary>Forgets what a try that was cut off had written.</summary>
    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await RenewAsync(cancellationToken);
        await db.ExtractChunks.Where(chunk => chunk.ExtractId == run.Id).ExecuteDeleteAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task SaveAsync(int done, int outOf, CancellationToken cancellationToken)
    {
        var until = clock.Now + ExtractClaims.Holds;
        Held(await Own().ExecuteUpdateAsync(
            row => row.SetProperty(column => column.Phase, phase).SetProperty(column => column.Done, done).SetProperty(column => column.OutOf, outOf)
                .SetProperty(column => column.ClaimedUntil, until),
            cancellationToken));
        savedAt = clock.Now;
    }

    private async Task RenewAsync(CancellationToken cancellationToken)
    {
        var until = clock.Now + ExtractClaims.Holds;
        Held(await Own().ExecuteUpdateAsync(row => row.SetProperty(column => column.ClaimedUntil, until), cancellationToken));
    }

    private IQueryable<FederalExtract> Own() => db.FederalExtracts.Where(row => row.Id == run.Id && row.Claim == claim);

    private void Held(int rows)
    {
        if (rows == 0)
        {
            throw new ExtractClaimLostException(run.PublicId);
        }
    }
}
