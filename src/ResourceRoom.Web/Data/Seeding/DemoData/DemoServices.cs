namespace ResourceRoom.Web.Data.Seeding.DemoData;

public static class DemoServices
{
    public static IServiceCollection AddDemoData(this IServiceCollection services) => services.AddScoped<DemoSeeder>();
}
