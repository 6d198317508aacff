using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Jobs;

namespace ResourceRoom.Web.Tests.Support;

public static class RunningJobs
{
    /// <summary>A job, as its clock starts it.</summary>
    public static async Task RunAsync<TJob>(this ResourceRoomApp app)
        where TJob : IScheduledWork
    {
        await using var scope = app.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetRequiredService<TJob>();
        if (await job.IsDueAsync(CancellationToken.None))
        {
            await job.ExecuteAsync(CancellationToken.None);
        }
    }
}
