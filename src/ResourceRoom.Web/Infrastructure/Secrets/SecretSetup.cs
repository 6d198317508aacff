namespace ResourceRoom.Web.Infrastructure.Secrets;

public static class SecretSetup
{
    /// <summary>Loads the keys at once, so that a program without them does not start.</summary>
    public static IServiceCollection AddSecrets(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, DataDirectory data) => services
        .AddSingleton(KeyDirectory.Load(configuration, environment, data))
        .AddSingleton<SecretColumns>();
}
