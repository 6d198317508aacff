using Microsoft.AspNetCore.Http.Features;

namespace ResourceRoom.Web.Infrastructure.Files;

public static class FileSetup
{
    public const string Section = "ResourceRoom:Files";

    private const int ClamdPort = 3310;
    private const int LastPort = 65535;

    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        // What is sent is never written to a temporary file, where it would stand unencrypted.
        services.Configure<FormOptions>(options => options.MemoryBufferThreshold = (int)TakesFilesAttribute.MostBytes);
        var host = configuration[$"{Section}:ClamdHost"];
        if (string.IsNullOrWhiteSpace(host))
        {
            return services.AddSingleton<IFileScanner, NoScanner>();
        }

        var port = configuration.Read($"{Section}:ClamdPort", ClamdPort);
        return port is >= 1 and <= LastPort
            ? services.AddSingleton<IFileScanner>(provider => new ClamdScanner(host, port, provider.GetRequiredService<ILogger<ClamdScanner>>()))
            : throw new SettingsException($"{Section}:ClamdPort is {port}. Expected: 1 to {LastPort}.");
    }
}
