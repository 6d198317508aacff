using Quartz;

namespace ResourceRoom.Web.Data.Jobs;

public sealed record Schedule<TWork>(TimeSpan Every)
    where TWork : IScheduledWork;

/// <summary>What the clock starts: takes the slot and does the work, unless there is none or another node has taken it.</summary>
[DisallowConcurrentExecution]
public sealed class ScheduledJob<TWork>(TWork work, Schedule<TWork> schedule, JobSlots slots) : IJob
    where TWork : IScheduledWork
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(RunAsync(cancellationToken));

    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        if (!await work.IsDueAsync(cancellationToken) || await slots.TakeAsync(typeof(TWork).Name, schedule.Every, cancellationToken) is not { } run)
        {
            return false;
        }

        await work.ExecuteAsync(cancellationToken);
        await slots.EndAsync(run, cancellationToken);
        return true;
    }
}
