using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Features.Reports.Federal.Running;

/// <summary>Works on the runs of the extract that wait, on each node the first that no other works on.</summary>
public sealed class ProcessExtracts(ExtractClaims claims, IServiceScopeFactory scopes) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => claims.AnyWaitingAsync(cancellationToken);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        while (await claims.WaitingAsync(cancellationToken) is [var run, ..])
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RunExtract>().ExecuteAsync(run, cancellationToken);
        }
    }
}
