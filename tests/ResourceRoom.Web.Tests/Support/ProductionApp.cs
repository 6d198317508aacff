using System.Security.Cryptography;

using Microsoft.AspNetCore.Hosting;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>The program in Production, prepared as an operator prepares it: with keys, and migrated by its own command.</summary>
public sealed class ProductionApp : ResourceRoomApp
{
    protected override async Task PrepareAsync(TestDatabase database)
    {
        var keys = Directory.CreateDirectory(Path.Combine(database.Folder, "keys")).FullName;
        foreach (var name in new[] { "encryption-1.key", "hash.key" })
        {
            await File.WriteAllTextAsync(Path.Combine(keys, name), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Path.Combine(keys, name), UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }

        var outcome = await ProgramProcess.RunAsync(
            database.Folder,
            ["migrate"],
            null,
            ("ResourceRoom__Database__Engine", database.Engine),
            ("ResourceRoom__Database__ConnectionString", database.ConnectionString ?? ""));
        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Errors));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseEnvironment("Production");
        builder.UseSetting("AllowedHosts", "localhost");
    }
}
