namespace ResourceRoom.Web.Infrastructure;

public static class ClockServices
{
    public static IServiceCollection AddClock(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<OfficeClock>();
}
