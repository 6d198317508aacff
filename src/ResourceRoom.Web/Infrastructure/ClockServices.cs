namespace ResourceRoom.Web.Infrastructure;

/// <summary>Registers the clock.</summary>
public static class ClockServices
{
    /// <summary>Adds the system's time and the office's reading of it.</summary>
    public static IServiceCollection AddClock(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<OfficeClock>();
}
