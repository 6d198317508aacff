using System.Net;
using System.Security.Cryptography;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Commands;

/// <summary>The database knows the keys it was written with; a program with others refuses to touch it.</summary>
[Trait("Category", "OneEngine")]
public sealed class KeyCheckTests
{
    private static readonly string[] Serve = ["--urls", "http://127.0.0.1:0"];

    [Theory]
    [InlineData("hash.key")]
    [InlineData("encryption-1.key")]
    public async Task Any_KeyOfAnotherDatabase_IsRefusedInOneLine(string name)
    {
        using var installation = await MigratedAsync();
        installation.WriteKey(name, RandomNumberGenerator.GetBytes(SecretKeys.KeyLength));

        foreach (var args in new[] { Serve, ["migrate"], ["check-visits"], ["reset-second-factor", "--email", "a@example.test"] })
        {
            StartTests.AssertRefused(await ProgramProcess.RunAsync(installation.Folder, args), $"The key {name} is not the one that the database was written with.");
        }

        StartTests.AssertRefused(
            await ProgramProcess.RunAsync(installation.Folder, Serve, null, ("DOTNET_ENVIRONMENT", "Development"), ("ASPNETCORE_ENVIRONMENT", "Development")),
            $"The key {name} is not the one");
        Assert.Equal(2, await KnownAsync(installation));
    }

    [Fact]
    public async Task Start_KeysSwapped_IsRefused()
    {
        using var installation = await MigratedAsync();
        var (hash, encryption) = (File.ReadAllText(installation.Key("hash.key")), File.ReadAllText(installation.Key("encryption-1.key")));
        File.WriteAllText(installation.Key("hash.key"), encryption);
        File.WriteAllText(installation.Key("encryption-1.key"), hash);

        StartTests.AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "is not the one that the database was written with");
    }

    [Fact]
    public async Task Start_KeyRenamed_IsRefused()
    {
        using var installation = await MigratedAsync();
        File.Move(installation.Key("encryption-1.key"), installation.Key("encryption-2.key"));

        StartTests.AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "The key encryption-1.key is missing: the database was written with it.");
        Assert.Equal(2, await KnownAsync(installation));
    }

    [Fact]
    public async Task Start_LostKeysInDevelopment_AreNotMadeAnew()
    {
        using var installation = await MigratedAsync();
        foreach (var name in new[] { "hash.key", "encryption-1.key" })
        {
            File.Delete(installation.Key(name));
        }

        StartTests.AssertRefused(
            await ProgramProcess.RunAsync(installation.Folder, Serve, null, ("DOTNET_ENVIRONMENT", "Development"), ("ASPNETCORE_ENVIRONMENT", "Development")),
            "is not the one that the database was written with");
    }

    [Fact]
    public async Task Start_NewerEncryptionKey_IsKnownFromThenOn()
    {
        using var installation = await MigratedAsync();
        installation.WriteKey("encryption-2.key", RandomNumberGenerator.GetBytes(SecretKeys.KeyLength));
        Assert.Equal(0, (await ProgramProcess.RunAsync(installation.Folder, ["check-visits"])).ExitCode);
        Assert.Equal(3, await KnownAsync(installation));

        File.Delete(installation.Key("encryption-2.key"));

        StartTests.AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), "The key encryption-2.key is missing");
    }

    [Fact]
    public async Task Ready_OtherDatabaseMeanwhile_IsUnhealthy()
    {
        using var installation = await MigratedAsync();
        await using var program = await ProgramProcess.ServeAsync(installation.Folder);
        using var http = new HttpClient { BaseAddress = program.Address };
        var ready = new Uri("/health/ready", UriKind.Relative);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(ready)).StatusCode);

        await using (var db = installation.OpenDatabase())
        {
            await db.KeyChecks.Where(row => row.Purpose == KeyPurpose.Hash).ExecuteUpdateAsync(row => row.SetProperty(check => check.Value, RandomNumberGenerator.GetBytes(32)));
        }

        var answer = await http.GetAsync(ready);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Theory]
    [InlineData("resourceroom.db", UnixFileMode.OtherRead, "of the data directory can be read or written by others.")]
    [InlineData("", UnixFileMode.OtherWrite, "The data directory can be written to by others.")]
    [InlineData("keys", UnixFileMode.GroupWrite, "The key folder can be written to by others.")]
    public async Task Start_OpenToOthers_IsRefused(string what, UnixFileMode also, string reason)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var installation = await MigratedAsync();
        var path = Path.Combine(installation.Folder, what);
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | also);

        StartTests.AssertRefused(await ProgramProcess.RunAsync(installation.Folder, Serve), reason);
        StartTests.AssertRefused(await ProgramProcess.RunAsync(installation.Folder, ["migrate"]), reason);
    }

    private static async Task<Installation> MigratedAsync()
    {
        var installation = new Installation();
        Assert.Equal(0, (await ProgramProcess.RunAsync(installation.Folder, ["migrate"])).ExitCode);
        Assert.Equal(2, await KnownAsync(installation));
        return installation;
    }

    private static async Task<int> KnownAsync(Installation installation)
    {
        await using var db = installation.OpenDatabase();
        return await db.KeyChecks.CountAsync();
    }
}
