using System.Data.Common;

namespace ResourceRoom.Web.Features.Loads.Running;

/// <summary>Renews a claim while its run is at work, beside the run's own saves: reading and comparing may take long.</summary>
public sealed class ClaimRenewal(IServiceScopeFactory scopes, ILogger<ClaimRenewal> log)
{
    private static readonly TimeSpan Every = LoadClaims.Holds / 3;

    public IAsyncDisposable Begin(long load, Guid claim)
    {
        var stopping = new CancellationTokenSource();
        return new Renewed(RenewAsync(load, claim, stopping.Token), stopping);
    }

    private async Task RenewAsync(long load, Guid claim, CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Every);
        while (await NextAsync(timer, stopping))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<LoadClaims>().RenewAsync(load, claim, stopping);
            }
            catch (Exception failure) when (failure is DbException or DbUpdateException or InvalidOperationException)
            {
                log.LogWarning(failure, "The claim on a load could not be renewed");
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stopping)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private sealed class Renewed(Task renewing, CancellationTokenSource stopping) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await stopping.CancelAsync();
            await renewing;
            stopping.Dispose();
        }
    }
}
