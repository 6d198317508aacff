using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

using Quartz;

using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Infrastructure;

public sealed class JobTests(JobTests.AppWithJobs app) : IClassFixture<JobTests.AppWithJobs>
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Start_JobsOn_RunsWork()
    {
        await app.Bell.Rung.Task.WaitAsync(TimeSpan.FromSeconds(60));

        Assert.True(await app.QueryAsync(db => db.JobRuns.AnyAsync(run => run.Job == nameof(RingBell))));
    }

    [Fact]
    public async Task Take_SameSlot_SucceedsOnce()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => TakeAsync("once")));

        Assert.Single(taken, run => run is not null);
        Assert.Equal(1, await app.QueryAsync(db => db.JobRuns.CountAsync(run => run.Job == "once")));
    }

    [Fact]
    public async Task Take_NextSlotAfterCrash_Succeeds()
    {
        var first = await TakeAsync("again");
        app.Time.Advance(Every);

        var second = await TakeAsync("again");

        Assert.Equal(first!.Slot + Every, second!.Slot);
        Assert.Null(first.EndedAt);
    }

    [Fact]
    public async Task Take_MuchLater_DeletesOldSlotsOfSameJob()
    {
        await TakeAsync("old");
        await TakeAsync("other");
        app.Time.Advance(JobSlots.Kept + Every);

        await TakeAsync("old");

        Assert.Equal(1, await app.QueryAsync(db => db.JobRuns.CountAsync(run => run.Job == "old")));
        Assert.Equal(1, await app.QueryAsync(db => db.JobRuns.CountAsync(run => run.Job == "other")));
    }

    [Fact]
    public async Task Take_ClockSetBackSince_Succeeds()
    {
        await TakeAsync("set back");
        app.Time.AdjustTime(app.Time.GetUtcNow() - TimeSpan.FromHours(2));
        var first = await TakeAsync("set back");
        app.Time.AdjustTime(app.Time.GetUtcNow() + TimeSpan.FromHours(2));

        Assert.NotNull(first);
        Assert.NotNull(await TakeAsync("set back"));
    }

    [Fact]
    public async Task Take_ByNodeWhoseClockIsBehind_SucceedsOnce()
    {
        await TakeAsync("behind");
        var slot = app.Time.GetUtcNow();
        app.Time.AdjustTime(slot - JobSlots.ClocksDiffer);
        await TakeAsync("behind");
        app.Time.AdjustTime(slot);

        Assert.Null(await TakeAsync("behind"));
    }

    [Fact]
    public async Task Look_ClockSetBack_SchedulesEveryJobAnew()
    {
        var clock = new MovableClock();
        var schedulers = app.Services.GetRequiredService<ISchedulerFactory>();
        var watch = new ClockWatch(clock, schedulers, NullLogger<ClockWatch>.Instance);
        var scheduler = await schedulers.GetScheduler();
        var key = new TriggerKey(nameof(RingBell));
        await scheduler.RescheduleJob(key, (await scheduler.GetTrigger(key))!.GetTriggerBuilder().StartAt(TimeProvider.System.GetUtcNow().AddHours(2)).Build());
        Assert.False(await watch.LookAsync(CancellationToken.None));
        Assert.True((await scheduler.GetTrigger(key))!.NextFireTimeUtc > TimeProvider.System.GetUtcNow().AddHours(1));

        clock.Moved = -TimeSpan.FromHours(2);

        Assert.True(await watch.LookAsync(CancellationToken.None));
        Assert.True((await scheduler.GetTrigger(key))!.NextFireTimeUtc < TimeProvider.System.GetUtcNow() + TimeSpan.FromHours(1));
        Assert.False(await watch.LookAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Run_NothingDue_TakesNoSlot()
    {
        await using var scope = app.Services.CreateAsyncScope();

        Assert.False(await scope.ServiceProvider.GetRequiredService<ScheduledJob<NeverDue>>().RunAsync(CancellationToken.None));

        Assert.False(await app.QueryAsync(db => db.JobRuns.AnyAsync(run => run.Job == nameof(NeverDue))));
    }

    [Fact]
    public async Task Run_WorkDue_RunsOncePerSlot()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetRequiredService<ScheduledJob<AlwaysDue>>();

        Assert.True(await job.RunAsync(CancellationToken.None));
        Assert.False(await job.RunAsync(CancellationToken.None));

        Assert.NotNull((await app.QueryAsync(db => db.JobRuns.SingleAsync(run => run.Job == nameof(AlwaysDue)))).EndedAt);
    }

    private async Task<Web.Data.Jobs.JobRun?> TakeAsync(string job)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<JobSlots>().TakeAsync(job, Every, CancellationToken.None);
    }

    public sealed class AppWithJobs : ResourceRoomApp
    {
        public Bell Bell { get; } = new();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting(JobSetup.Setting, "true");
            builder.ConfigureServices(services => services
                .AddSingleton(Bell).AddJob<RingBell>(Every)
                .AddSingleton(new Schedule<AlwaysDue>(Every)).AddScoped<AlwaysDue>().AddScoped<ScheduledJob<AlwaysDue>>()
                .AddSingleton(new Schedule<NeverDue>(Every)).AddScoped<NeverDue>().AddScoped<ScheduledJob<NeverDue>>());
        }
    }

    /// <summary>A clock that can be set back. Its timestamps go on, as those of a machine do.</summary>
    private sealed class MovableClock : TimeProvider
    {
        public TimeSpan Moved { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Moved;
    }

    public sealed class Bell
    {
        public TaskCompletionSource Rung { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    public sealed class RingBell(Bell bell) : IScheduledWork
    {
        public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Task.FromResult(true);

        public Task ExecuteAsync(CancellationToken cancellationToken)
        {
            bell.Rung.TrySetResult();
            return Task.CompletedTask;
        }
    }

    public sealed class AlwaysDue : IScheduledWork
    {
        public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Task.FromResult(true);

        public Task ExecuteAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    public sealed class NeverDue : IScheduledWork
    {
        public Task<bool> IsDueAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public Task ExecuteAsync(CancellationToken cancellationToken) => throw new InvalidOperationException("Not due.");
    }
}
