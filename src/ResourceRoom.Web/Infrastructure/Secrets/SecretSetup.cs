using Microsoft.AspNetCore.DataProtection;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Infrastructure.Secrets;

/// <summary>Registers what keeps secrets: column encryption, and the keys of cookies and form tokens.</summary>
public static class SecretSetup
{
    /// <summary>Loads the keys at once, so that a program without them does not start.</summary>
    public static IServiceCollection AddSecrets(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, DataDirectory data)
    {
        services.AddSingleton(KeyDirectory.Load(configuration, environment, data));
        services.AddSingleton<SecretColumns>();
        services.AddSingleton<SealedForms>();
        services.AddDataProtection()
            .SetApplicationName("ResourceRoom")
            .PersistKeysToFileSystem(new DirectoryInfo(data.Folder("data-protection")));
        return services;
    }
}
