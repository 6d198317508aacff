using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Commands;

/// <summary>The real program in Production: what it refuses to start with, and what it serves.</summary>
[Trait("Category", "OneEngine")]
public sealed partial class StartTests
{
    private static readonly string[] Serve = ["--urls", "http://127.0.0.1:0"];

    [Fact]
    public async Task Start_WithoutDataDirectory_IsRefused() =>
        AssertRefused(await ProgramProcess.RunAsync(null, Serve), "ResourceRoom:DataDirectory is empty");

    [Fact]
    public async Task Start_WithoutKeys_IsRefused()
    {
        using var installation = new Installation();
        File.Delete(installation.Key("hash.key"));

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "Keys are missing");
        Assert.False(File.Exists(installation.Key("hash.key")));
    }

    [Fact]
    public async Task Start_KeyReadableByOthers_IsRefused()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var installation = new Installation();
        File.SetUnixFileMode(installation.Key("encryption-1.key"), UnixFileMode.UserRead | UnixFileMode.OtherRead);

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "encryption-1.key can be read or written by others");
    }

    [Fact]
    public async Task Start_ConstantKey_IsRefused()
    {
        using var installation = new Installation();
        installation.WriteKey("hash.key", new byte[32]);

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "hash.key is not random");
    }

    [Fact]
    public async Task Start_DataDirectoryUnusable_IsRefused()
    {
        using var installation = new Installation();

        AssertRefused(await ProgramProcess.RunAsync(Path.Combine(installation.Key("hash.key"), "below"), Serve), "cannot be used:");
    }

    [Fact]
    public async Task Start_EmptyDatabase_IsRefused()
    {
        using var installation = new Installation();

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "The database is empty. To set it up, run the command: migrate");
    }

    [Theory]
    [InlineData("UPDATE __EFMigrationsHistory SET MigrationId = '20200101000000_Earlier'", "older than this program. Back it up, then run the command: migrate")]
    [InlineData("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_Later', '99.0')", "newer than this program")]
    public async Task Start_DatabaseOfAnotherVersion_IsRefused(string change, string reason)
    {
        using var installation = new Installation();
        await using (var db = installation.OpenDatabase())
        {
            await db.Database.MigrateAsync();
            await db.Database.ExecuteSqlRawAsync(change);
        }

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), reason);
    }

    [Fact]
    public async Task Start_DemoAccount_IsRefused()
    {
        using var installation = new Installation();
        await using (var db = installation.OpenDatabase())
        {
            await db.Database.MigrateAsync();
            db.Users.Add(new User { UserName = "x", DisplayName = "X", Email = "x@demo.test", NormalizedEmail = "X@DEMO.TEST" });
            await db.SaveChangesAsync();
        }

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "demo accounts");
    }

    [Fact]
    public async Task Start_UnreachableDatabase_IsRefused()
    {
        using var installation = new Installation();

        AssertRefused(
            await ProgramProcess.RunAsync(
                installation.Folder,
                Serve,
                null,
                ("ResourceRoom__Database__Engine", "Postgres"),
                ("ResourceRoom__Database__ConnectionString", "Host=127.0.0.1;Port=1;Username=x;Password=not-to-be-shown;Timeout=1")),
            "The database cannot be opened");
    }

    [Theory]
    [InlineData("ResourceRoom__Database__Engine", "PostgreSQL", "Database:Engine is \"PostgreSQL\". Expected: Sqlite, SqlServer or Postgres.")]
    [InlineData("ResourceRoom__Database__Engine", "Oracle", "Expected: Sqlite, SqlServer or Postgres.")]
    [InlineData("ResourceRoom__Database__Engine", "2", "Expected: Sqlite, SqlServer or Postgres.")]
    [InlineData("ResourceRoom__Mail__Port", "smtp", "Mail:Port is \"smtp\". Expected: a whole number.")]
    [InlineData("ResourceRoom__RateLimits__SignInPerMinute", "", "RateLimits:SignInPerMinute is \"\". Expected: a whole number.")]
    [InlineData("ResourceRoom__SecondFactor__Technicians", "yes", "SecondFactor:Technicians is \"yes\". Expected: true or false.")]
    [InlineData("ResourceRoom__Jobs", "no", "ResourceRoom:Jobs is \"no\". Expected: true or false.")]
    public async Task Start_UnreadableSetting_IsRefused(string name, string value, string reason)
    {
        using var installation = new Installation();

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve, null, (name, value)), reason);
    }

    [Fact]
    public async Task Start_AddressTaken_IsRefused()
    {
        using var installation = await MigratedAsync();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, ["--urls", $"http://{other.LocalEndpoint}"]), "address already in use");
    }

    [Theory]
    [InlineData("http://192.0.2.1:8080")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("127.0.0.1:8080")]
    public async Task Start_NoAddressOfThisMachine_IsRefused(string address)
    {
        using var installation = await MigratedAsync();

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, ["--urls", address]), $"cannot listen at {address} (");
    }

    [Theory]
    [InlineData("AllowedHosts", "*", "AllowedHosts contains \"*\"")]
    [InlineData("AllowedHosts", "room.example.test;https://room.example.test", "AllowedHosts contains \"https://room.example.test\"")]
    [InlineData("AllowedHosts", "room.example.test:8080", "Expected: the names people use")]
    [InlineData("AllowedHosts", "*.", "AllowedHosts contains \"*.\"")]
    [InlineData("AllowedHosts", "", "ResourceRoom:PublicAddress is empty, and so is AllowedHosts")]
    [InlineData("ResourceRoom__PublicAddress", "http://room.example.test", "ResourceRoom:PublicAddress is \"http://room.example.test\"")]
    public async Task Start_NoHost_IsRefused(string name, string value, string reason)
    {
        using var installation = await MigratedAsync();

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve, null, (name, value)), reason);
    }

    /// <summary>A path where root may write nothing either.</summary>
    [Theory]
    [InlineData("Production")]
    [InlineData("Development")]
    public async Task Start_ReadOnlyDataDirectory_IsRefused(string environment)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        AssertRefused(
            await ProgramProcess.RunAsync("/proc", Serve, null, ("DOTNET_ENVIRONMENT", environment), ("ASPNETCORE_ENVIRONMENT", environment)),
            "The folder /proc/keys cannot be used:");
    }

    [Theory]
    [InlineData("Production", "cannot be opened")]
    [InlineData("Development", "cannot be migrated")]
    public async Task Start_DatabaseIsNoFile_IsRefused(string environment, string reason)
    {
        using var installation = new Installation();
        Directory.CreateDirectory(Path.Combine(installation.Folder, "a.db"));

        AssertRefused(
            await ProgramProcess.RunAsync(
                installation.Folder,
                Serve,
                null,
                ("DOTNET_ENVIRONMENT", environment),
                ("ASPNETCORE_ENVIRONMENT", environment),
                ("ResourceRoom__Database__ConnectionString", $"Data Source={installation.Folder}/a.db")),
            reason);
    }

    [Fact]
    public async Task Start_KeysUnreadable_IsRefused()
    {
        using var installation = new Installation();
        Directory.Delete(Path.Combine(installation.Folder, "keys"), recursive: true);
        File.WriteAllText(Path.Combine(installation.Folder, "keys"), "");

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "keys cannot be used:");
    }

    [Fact]
    public async Task Start_NoContentRoot_IsRefused() =>
        AssertRefused(await ProgramProcess.RunAsync(null, Serve, null, ("ASPNETCORE_CONTENTROOT", "/not/there")), "/not/there");

    [Fact]
    public async Task Start_BrokenSettingsFile_IsRefused()
    {
        using var installation = new Installation();
        File.WriteAllText(Path.Combine(installation.Folder, "appsettings.json"), "{ \"ResourceRoom\": ");

        AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve, null, ("ASPNETCORE_CONTENTROOT", installation.Folder)), "appsettings.json");
    }

    [Fact]
    public async Task Start_MailServerWithoutPublicAddress_IsRefused()
    {
        using var installation = new Installation();

        AssertRefused(
            await ProgramProcess.RunAsync(
                installation.Folder,
                Serve,
                null,
                ("ResourceRoom__Mail__Host", "mail.example.test"),
                ("ResourceRoom__Mail__From", "room@example.test")),
            "ResourceRoom:PublicAddress is empty");
    }

    [Fact]
    public async Task Start_ValidSettings_ServesGuardedCookiesAndCachedAssets()
    {
        using var installation = await MigratedAsync();

        // The framework caches nothing that was built and not published, unless told to.
        await using var program = await ProgramProcess.ServeAsync(installation.Folder, ("EnableStaticAssetsDevelopmentCaching", "true"));
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { BaseAddress = program.Address };

        var plain = await http.GetAsync(new Uri("/account/sign-in", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, plain.StatusCode);
        Assert.Contains("X-Forwarded-Proto", await plain.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Healthy", await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));

        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Host = "resourceroom.example.test";
        var page = await http.GetAsync(new Uri("/account/sign-in", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("max-age=31536000; includeSubDomains", page.Headers.GetValues("Strict-Transport-Security").Single());
        using var head = new HttpRequestMessage(HttpMethod.Head, "/account/sign-in");
        Assert.Equal(HttpStatusCode.OK, (await http.SendAsync(head)).StatusCode);
        var cookie = page.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("__Host-ResourceRoom.Forms=", cookie, StringComparison.Ordinal);
        Assert.Contains("; path=/; secure; samesite=lax; httponly", cookie, StringComparison.Ordinal);

        var assets = Asset().Matches(await page.Content.ReadAsStringAsync()).Select(found => found.Groups[1].Value).ToList();
        Assert.True(assets.Count >= 3, string.Join(' ', assets));
        foreach (var asset in assets)
        {
            var file = await http.GetAsync(new Uri(asset, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.True(file.Headers.GetValues("Cache-Control").Single() == "max-age=31536000, immutable", $"{asset}: {file.Headers.CacheControl}");
        }

        // Who is not signed in does not learn which addresses there are. The mail of Development, open to everybody there, is nowhere.
        Assert.Equal(HttpStatusCode.Redirect, (await http.GetAsync(new Uri("/nowhere", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await http.GetAsync(new Uri("/dev/mail", UriKind.Relative))).StatusCode);
    }

    private static async Task<Installation> MigratedAsync()
    {
        var installation = new Installation();
        Assert.Equal(0, (await ProgramProcess.RunAsync(installation.Folder, ["migrate"])).ExitCode);
        return installation;
    }

    internal static void AssertRefused(ProgramProcess.Outcome outcome, string reason)
    {
        Assert.Equal(1, outcome.ExitCode);
        var line = Assert.Single(outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith("ResourceRoom cannot start. ", line, StringComparison.Ordinal);
        Assert.Contains(reason, line, StringComparison.Ordinal);
        Assert.DoesNotContain("not-to-be-shown", line, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", outcome.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex("(?:src|href)=\"(/(?:lib/|favicon)[^\"]+)\"")]
    private static partial Regex Asset();
}
