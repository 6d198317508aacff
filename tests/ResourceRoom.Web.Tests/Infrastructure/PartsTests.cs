using System.Diagnostics;
using System.Text.Json;

using ResourceRoom.Web.Tests.Architecture;

namespace ResourceRoom.Web.Tests.Infrastructure;

/// <summary>The lists that publishing makes, here of the program as it was built.</summary>
[Trait("Category", "OneEngine")]
public sealed class PartsTests
{
    private static readonly string Web = Path.Combine(SourceFiles.Root, "src", "ResourceRoom.Web");
    private static readonly string DepsFile = Path.Combine(AppContext.BaseDirectory, "ResourceRoom.Web.deps.json");

    [Fact]
    public async Task List_Program_NamesEachPartWithItsLicense()
    {
        var folder = Directory.CreateTempSubdirectory("resourceroom-parts-").FullName;
        try
        {
            Assert.Equal((0, ""), await ListAsync(DepsFile, folder));

            using var bom = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "sbom.cdx.json")));
            var parts = bom.RootElement.GetProperty("components").EnumerateArray().ToDictionary(part => part.GetProperty("purl").GetString()!);
            var notices = await File.ReadAllTextAsync(Path.Combine(folder, "THIRD-PARTY-NOTICES.txt"));
            Assert.Equal("CycloneDX", bom.RootElement.GetProperty("bomFormat").GetString());
            Assert.Equal("1.2.3", bom.RootElement.GetProperty("metadata").GetProperty("component").GetProperty("version").GetString());
            Assert.Subset(parts.Keys.ToHashSet(), Packages());
            Assert.Equal(
                ["%40kurkle/color", "%40uswds/uswds", "%40zxcvbn-ts/language-common", "chart.js", "htmx.org"],
                parts.Keys.Where(purl => purl.StartsWith("pkg:npm/", StringComparison.Ordinal)).Select(purl => purl["pkg:npm/".Length..purl.LastIndexOf('@')]).Order(StringComparer.Ordinal));
            Assert.All(parts.Values, part =>
            {
                Assert.Single(part.GetProperty("licenses").EnumerateArray());
                Assert.Matches("^[0-9a-f]{128}$", part.GetProperty("hashes")[0].GetProperty("content").GetString());
                Assert.Contains($"{part.GetProperty("name").GetString()} {part.GetProperty("version").GetString()}", notices, StringComparison.Ordinal);
            });
            Assert.Contains("Permission is hereby granted, free of charge", notices, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task List_LicenseWithoutText_Fails()
    {
        var folder = Directory.CreateTempSubdirectory("resourceroom-parts-").FullName;
        try
        {
            var package = Directory.CreateDirectory(Path.Combine(folder, "odd", "1.0.0"));
            await File.WriteAllTextAsync(Path.Combine(package.FullName, "odd.nuspec"), "<package><metadata><license type=\"expression\">Odd-1.0</license></metadata></package>");
            var deps = Path.Combine(folder, "odd.deps.json");
            await File.WriteAllTextAsync(deps, """
                { "runtimeTarget": { "name": "net" }, "targets": { "net": { "Odd/1.0.0": {} } }, "libraries": { "Odd/1.0.0": { "type": "package", "path": "odd/1.0.0", "sha512": "sha512-AA==" } } }
                """);

            var (code, errors) = await ListAsync(deps, folder, packages: folder);

            Assert.Equal(1, code);
            Assert.Contains("no license text for Odd (Odd-1.0)", errors, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(folder, "sbom.cdx.json")));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static HashSet<string> Packages()
    {
        using var deps = JsonDocument.Parse(File.ReadAllText(DepsFile));
        return [.. deps.RootElement.GetProperty("libraries").EnumerateObject().Where(library => library.Value.GetProperty("type").GetString() == "package").Select(library => $"pkg:nuget/{library.Name.Replace('/', '@')}")];
    }

    private static async Task<(int Code, string Errors)> ListAsync(string deps, string into, string? packages = null)
    {
        packages ??= Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string[] args = [Path.Combine(Web, "Parts", "list.mjs"), deps, packages, Path.Combine(Web, "Assets"), Path.Combine(Web, "obj", "assets.packages.json"), "1.2.3", into];
        using var node = Process.Start(new ProcessStartInfo("node", args) { RedirectStandardError = true })!;
        var errors = await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, errors.Trim());
    }
}
