namespace ResourceRoom.Web.Infrastructure;

public static class ClockSetup
{
    public static IServiceCollection AddClock(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<OfficeClock>();
}
