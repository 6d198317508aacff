namespace ResourceRoom.Web.Data.Seeding.DemoData;

/// <summary>Registers the demo data.</summary>
public static class DemoServices
{
    /// <summary>Adds the seeder; it runs in Development only.</summary>
    public static IServiceCollection AddDemoData(this IServiceCollection services) => services.AddScoped<DemoSeeder>();
}
