using System.Net.Http.Headers;

namespace ResourceRoom.Web.Features.Customers.Syncing;

public static class SyncSetup
{
    private const long MostBytes = 4 * 1024 * 1024;

    public static IServiceCollection AddSync(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = SyncSettings.Read(configuration);
        var token = settings.ReadToken();
        services.AddScoped<IServiceSource, VisitSource>();
        if (settings.Address is not { } address)
        {
            return services;
        }

        services.AddSingleton(settings);
        services.AddHttpClient<RemoteSource>(http =>
        {
            http.BaseAddress = new Uri(address.AbsoluteUri.TrimEnd('/') + "/");
            http.Timeout = TimeSpan.FromSeconds(settings.TimeoutSeconds);
            http.MaxResponseContentBufferSize = MostBytes;
            http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        });
        return services.AddScoped<IServiceSource>(provider => provider.GetRequiredService<RemoteSource>());
    }
}
