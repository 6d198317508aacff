using System.Reflection;
using System.Text.RegularExpressions;

namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>
/// Features → Security → Data → Infrastructure → Domain: sources and views name only what stands to their right, and of the
/// other features only Shared, whether by a type, a view's path or an address.
/// </summary>
[Trait("Category", "OneEngine")]
public sealed partial class LayerTests
{
    private const string Web = "src/ResourceRoom.Web";

    private static readonly string[] Layers = ["Features", "Security", "Data", "Infrastructure"];

    private static readonly ILookup<string, string> FeaturesByAddress = Sources()
        .SelectMany(source => Route().Matches(File.ReadAllText(source.Path)).Select(route => (Address: route.Groups[1].Value, Feature: FeatureOf(source.Name))))
        .ToLookup(route => route.Address, route => route.Feature);

    private static readonly ILookup<string, string> TypesByFeature =
        Sources().ToLookup(source => FeatureOf(source.Name), source => Path.GetFileNameWithoutExtension(source.Name));

    [Fact]
    public void Domain_RefersOnlyToDotNetAndDistances()
    {
        var dotNet = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        // How far two spellings are apart is arithmetic (decision 0049).

        Violations.AssertNone(Assembly.Load("ResourceRoom.Domain").GetReferencedAssemblies()
            .Select(assembly => assembly.Name!).Where(name => name != "F23.StringSimilarity" && !File.Exists(Path.Combine(dotNet, $"{name}.dll"))));
    }

    [Fact]
    public void Sources_NameOnlyLowerLayers() =>
        Violations.AssertNone(Sources().SelectMany(source => File.ReadLines(source.Path).SelectMany(line =>
            Find(source.Name, line).Distinct().Select(name => $"{source.Name} must not name {name}: {line.Trim()}"))));

    [Theory]
    [InlineData("Data/Visits/Visit.cs", "using ResourceRoom.Web.Security;", "Security")]
    [InlineData("Data/Visits/Visit.cs", "using ResourceRoom.Web.Infrastructure;", null)]
    [InlineData("Data/Visits/Visit.cs", "using ResourceRoom.Domain.Visits;", null)]
    [InlineData("Data/Visits/Visit.cs", "/// <summary>See <see cref=\"Security.Scope\"/>.</summary>", null)]
    [InlineData("Infrastructure/Mail/Letter.cs", "private Data.Mail.OutboxMail? mail;", "Data.Mail")]
    [InlineData("Security/Scope.cs", "using static ResourceRoom.Web.Features.Visits.VisitWords;", "Features.Visits")]
    [InlineData("Security/Scope.cs", "namespace ResourceRoom.Web.Features.Visits;", "Features.Visits")]
    [InlineData("Features/Visits/Void.cs", "using ResourceRoom.Web.Features.CheckIn;", "Features.CheckIn")]
    [InlineData("Features/Visits/Void.cs", "using Desk = ResourceRoom.Web.Features.CheckIn.Desk;", "Features.CheckIn")]
    [InlineData("Features/Visits/Void.cs", "return new ResourceRoom.Web.Features.CheckIn.Desk();", "Features.CheckIn")]
    [InlineData("Features/Visits/Void.cs", "return new Features.CheckIn.Desk();", "Features.CheckIn")]
    [InlineData("Features/Visits/Void.cs", "return new CheckIn.DeskController();", "CheckIn.DeskController")]
    [InlineData("Features/Visits/Desk/Undo.cs", "using ResourceRoom.Web.Features.Visits;", null)]
    [InlineData("Features/Visits/Visit.cshtml", "@using ResourceRoom.Web.Features.Shared.Lists", null)]
    [InlineData("Features/Visits/Visit.cshtml", "@model ResourceRoom.Web.Features.CheckIn.Desk", "Features.CheckIn")]
    [InlineData("Features/Visits/Visit.cshtml", "<partial name=\"~/Features/CheckIn/_Room.cshtml\" />", "Features.CheckIn")]
    [InlineData("Features/Visits/Visit.cshtml", "<a href=\"/check-in?room=1\">", "/check-in")]
    [InlineData("Features/Visits/Visit.cshtml", "<a href=\"/visits/@Model.Id\">", null)]
    [InlineData("Features/Visits/Desk/DeskReturn.cs", "private const string Desk = \"/check-in\";", "/check-in")]
    [InlineData("Features/Shared/Links.cs", "public const string CheckIn = \"/check-in\";", null)]
    [InlineData("Features/Shared/_Layout.cshtml", "@using ResourceRoom.Web.Features.Visits", "Features.Visits")]
    [InlineData("Features/_ViewImports.cshtml", "@using ResourceRoom.Web.Features.Visits", "Features.Visits")]
    [InlineData("Features/FeatureSetup.cs", "using ResourceRoom.Web.Features.Visits;", null)]
    [InlineData("Program.cs", "using ResourceRoom.Web.Features;", null)]
    public void Find_InOneLine_NamesWhatStandsHigher(string source, string line, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Find(source, line));

    private static IEnumerable<(string Path, string Name)> Sources() => SourceFiles.Find(Web, "*.cs").Concat(SourceFiles.Find(Web, "*.cshtml"))
        .Select(path => (path, Path.GetRelativePath(Path.Combine(SourceFiles.Root, Web), path).Replace('\\', '/')));

    private static IEnumerable<string> Find(string source, string line)
    {
        var layer = Array.IndexOf(Layers, source.Split('/')[0]);
        if (layer < 0 || IsRegistration(source) || line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        {
            return [];
        }

        var higher = Namespace().Matches(line)
            .Where(name => Array.IndexOf(Layers, name.Groups["layer"].Value) < layer || IsOtherFeature(name))
            .Select(name => name.Groups["folder"].Success ? $"{name.Groups["layer"]}.{name.Groups["folder"]}" : name.Groups["layer"].Value);
        return layer == 0 && FeatureOf(source) != "Shared" ? higher.Concat(OtherFeatures(FeatureOf(source), line)) : higher;

        bool IsOtherFeature(Match name) => layer == 0 && name.Groups["layer"].Value == Layers[0] && name.Groups["folder"].Value is var folder
            && folder != "Shared" && folder != FeatureOf(source);
    }

    /// <summary>Types and addresses of other features, as a feature's code can name them without saying Features.</summary>
    private static IEnumerable<string> OtherFeatures(string feature, string line) =>
        Address().Matches(line).Select(address => address.Groups[1].Value)
            .Where(address => FeaturesByAddress.Contains(address) && !FeaturesByAddress[address].Contains(feature))
            .Concat(Relative().Matches(line)
                .Where(name => name.Groups[1].Value != feature && TypesByFeature[name.Groups[1].Value].Intersect(name.Groups[2].Value.Split('.')).Any())
                .Select(name => name.Value));

    private static string FeatureOf(string source) => source.Split('/') is ["Features", var feature, _, ..] ? feature : "";

    // Features itself registers what its folders hold.
    private static bool IsRegistration(string source) => source.Split('/') is ["Features", _] && source.EndsWith(".cs", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<![\w.])(?:ResourceRoom\.Web\.(?<layer>Features|Security|Data|Infrastructure)\b|(?<layer>Features|Security|Data|Infrastructure)(?=[./]))(?:[./](?<folder>[A-Z]\w*))?")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?<![\w.])([A-Z]\w*)((?:\.[A-Z]\w*)+)")]
    private static partial Regex Relative();

    [GeneratedRegex("""\[(?:Http\w+|Route)\("(/[\w-]+)""")]
    private static partial Regex Route();

    [GeneratedRegex("""["'](/[\w-]+)""")]
    private static partial Regex Address();
}
