using Quartz;

namespace ResourceRoom.Web.Data.Jobs;

public static class JobSetup
{
    public const string Setting = "ResourceRoom:Jobs";

    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<JobSlots>();
        services.AddQuartz(_ => { });
        return configuration.Read(Setting, otherwise: true)
            ? services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true).AddHostedService<ClockWatch>()
            : services;
    }

    /// <summary>Adds work that is done when the program starts and then in each slot; right away when slots were missed.</summary>
    public static IServiceCollection AddJob<TWork>(this IServiceCollection services, TimeSpan every)
        where TWork : class, IScheduledWork
    {
        services.AddScoped<TWork>().AddScoped<ScheduledJob<TWork>>().AddSingleton(new Schedule<TWork>(every));
        services.ConfigureAllQuartzSchedulers(quartz => quartz.ScheduleJob<ScheduledJob<TWork>>(trigger => trigger
            .WithIdentity(typeof(TWork).Name)
            .WithSimpleSchedule(schedule => schedule
                .WithInterval(every)
                .RepeatForever()
                .WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount))));
        return services;
    }
}
