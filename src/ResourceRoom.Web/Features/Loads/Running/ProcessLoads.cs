using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>Works on the loads that wait, on each node the first that no other works on.</summary>
public sealed class ProcessLoads(LoadClaims claims, IServiceScopeFactory scopes) : IScheduledWork
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    public Task<bool> IsDueAsync(CancellationToken cancellationToken) => claims.AnyWaitingAsync(cancellationToken);

    public async Task ExecuteAsync(CancellationToken cancellationToken)
    {
        while (await claims.WaitingAsync(cancellationToken) is [var load, ..])
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<RunLoad>().ExecuteAsync(load, cancellationToken);
        }
    }
}
