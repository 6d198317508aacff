using Quartz;

namespace ResourceRoom.Web.Infrastructure.Jobs;

/// <summary>Registers what comes due by the clock.</summary>
public static class JobServices
{
    /// <summary>Name of the setting; <c>false</c> leaves the jobs to other nodes.</summary>
    public const string Setting = "ResourceRoom:Jobs";

    /// <summary>Adds the clock that starts jobs. What is running when the program ends is told to stop and waited for.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<JobSlots>();
        services.AddQuartz(_ => { });
        return configuration.GetValue(Setting, defaultValue: true)
            ? services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true)
            : services;
    }

    /// <summary>Adds one kind of work, done once when the program starts and then in each slot.</summary>
    /// <param name="services">The services.</param>
    /// <param name="every">The length of a slot; short enough that who waits for it is not kept waiting.</param>
    public static IServiceCollection AddJob<TWork>(this IServiceCollection services, TimeSpan every)
        where TWork : class, IScheduledWork
    {
        services.AddScoped<TWork>().AddScoped<ScheduledJob<TWork>>().AddSingleton(new Schedule<TWork>(every));
        services.ConfigureAllQuartzSchedulers(quartz => quartz.ScheduleJob<ScheduledJob<TWork>>(trigger => trigger
            .WithIdentity(typeof(TWork).Name)
            .WithSimpleSchedule(every)));
        return services;
    }
}
