using Quartz;

namespace ResourceRoom.Web.Data.Jobs;

/// <summary>
/// Reschedules every job when the machine's clock is set back: a trigger fires at a time of day, and would otherwise wait until the clock gets there
/// again.
/// </summary>
public sealed class ClockWatch(TimeProvider time, ISchedulerFactory schedulers, ILogger<ClockWatch> logger) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Noticed = TimeSpan.FromSeconds(10);

    private DateTimeOffset shown = time.GetUtcNow();
    private long ticked = time.GetTimestamp();

    /// <summary>Looks once; true when the clock was set back since the last look.</summary>
    public async Task<bool> LookAsync(CancellationToken cancellationToken)
    {
        var expected = shown + time.GetElapsedTime(ticked);
        (shown, ticked) = (time.GetUtcNow(), time.GetTimestamp());
        if (expected - shown < Noticed)
        {
            return false;
        }

        logger.LogWarning("The machine's clock was set back by {Minutes:F1} minutes. All jobs were rescheduled", (expected - shown).TotalMinutes);
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var key in await scheduler.GetTriggerKeys(GroupMatcher<TriggerKey>.AnyGroup(), cancellationToken))
        {
            if (await scheduler.GetTrigger(key, cancellationToken) is { } trigger)
            {
                await scheduler.RescheduleJob(key, trigger.GetTriggerBuilder().StartNow().Build(), cancellationToken);
            }
        }

        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await LookAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops, or did not come up.
        }
    }
}
