using Quartz;

namespace ResourceRoom.Web.Infrastructure.Jobs;

/// <summary>How often a kind of work comes due.</summary>
/// <typeparam name="TWork">The work.</typeparam>
/// <param name="Every">The length of its slots.</param>
public sealed record Schedule<TWork>(TimeSpan Every)
    where TWork : IScheduledWork;

/// <summary>What the clock starts: takes the slot and does the work, unless there is none or another node has taken it.</summary>
/// <typeparam name="TWork">The work.</typeparam>
[DisallowConcurrentExecution]
public sealed class ScheduledJob<TWork>(TWork work, Schedule<TWork> schedule, JobSlots slots) : IJob
    where TWork : IScheduledWork
{
    /// <inheritdoc/>
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => new(RunAsync(cancellationToken));

    /// <summary>Does what is due.</summary>
    /// <returns>Whether this node did it.</returns>
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
