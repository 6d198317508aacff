using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ResourceRoom.Web.Tests.Architecture.Fixtures;

namespace ResourceRoom.Web.Tests.Architecture;

/// <summary>Short files and folders, few comments, and names that say what a thing is.</summary>
[Trait("Category", "OneEngine")]
public sealed partial class StyleTests
{
    private const int LongestFile = 300;
    private const int LargestFolder = 20;
    private const double MostComments = 0.06;

    private static readonly string[] EmptyWords = ["Helper", "Manager", "Util", "Common"];

    [Fact]
    public void SourceFiles_StayShort()
    {
        string[] folders = ["src", "tests"];
        string[] patterns = ["*.cs", "*.cshtml"];
        var files = folders.SelectMany(folder => patterns.SelectMany(pattern => SourceFiles.Find(folder, pattern))).ToList();

        Assert.Contains(files, file => file.EndsWith("StyleTests.cs", StringComparison.Ordinal));
        Violations.AssertNone(files.Where(file => IsTooLong(File.ReadLines(file))).Select(SourceFiles.Name));
    }

    /// <summary>Razor leaves out an attribute that is null, but not one whose name begins with data-: it is there and empty, and a script takes it for a yes.</summary>
    [Fact]
    public void DataAttributesOfViews_AreNeverNull() => Violations.AssertNone(SourceFiles.Find("src", "*.cshtml")
        .SelectMany(file => File.ReadLines(file), (file, line) => (file, line))
        .Where(view => NullDataAttribute().IsMatch(view.line)).Select(view => $"{SourceFiles.Name(view.file)}: {view.line.Trim()}"));

    [Theory]
    [InlineData("<p data-x=\"@(isOne ? \"yes\" : null)\">", true)]
    [InlineData("<p data-x=\"@(isOne ? \"yes\" : \"\")\" id=\"@(isOne ? \"x\" : null)\">", false)]
    public void NullDataAttribute_Lines_AreToldApart(string line, bool expected) => Assert.Equal(expected, NullDataAttribute().IsMatch(line));

    [Theory]
    [InlineData(LongestFile, false)]
    [InlineData(LongestFile + 1, true)]
    public void IsTooLong_AtTheLimit_IsExact(int lines, bool expected) =>
        Assert.Equal(expected, IsTooLong(Enumerable.Repeat("", lines)));

    [Fact]
    public void SourceFolders_AreNotTooLarge()
    {
        var folders = SourceFiles.Find("src", "*").CountBy(file => Path.GetDirectoryName(file)!).ToList();

        Assert.True(folders.Count > 40, $"{folders.Count} folders");
        Violations.AssertNone(folders.Where(folder => folder.Value > LargestFolder).Select(folder => $"{SourceFiles.Name(folder.Key)}: {folder.Value} files"));
    }

    [Fact]
    public void WebSources_HaveFewComments()
    {
        var share = ShareOfComments(SourceFiles.Find("src/ResourceRoom.Web", "*.cs").SelectMany(File.ReadLines));

        Assert.True(share is > 0 and < MostComments, $"{share:P2} of the lines are comments");
    }

    [Theory]
    [InlineData(0.5, "/// <summary>A visit.</summary>", "class Visit;")]
    [InlineData(0.5, "    // Why.", "", "  ", "    return \"https://example.org\"; // Not a line of its own.")]
    [InlineData(0, "int share = 1 / 2;")]
    public void ShareOfComments_Lines_IgnoresBlankOnes(double expected, params string[] lines) => Assert.Equal(expected, ShareOfComments(lines));

    [Theory]
    [InlineData("ResourceRoom.Domain")]
    [InlineData("ResourceRoom.Web")]
    public void Types_HaveMeaningfulNames(string assembly) =>
        Violations.AssertNone(Assembly.Load(assembly).GetTypes().Where(type => IsOurs(type) && SaysNothing(type)).Select(type => type.ToString()));

    [Theory]
    [InlineData(typeof(VisitHelper), true)]
    [InlineData(typeof(VisitManager<>), true)]
    [InlineData(typeof(VisitUtils), true)]
    [InlineData(typeof(FollowUpTagHelper), false)]
    [InlineData(typeof(CommonLaw), false)]
    public void SaysNothing_Fixtures_AreToldApart(Type type, bool expected) => Assert.Equal(expected, SaysNothing(type));

    private static bool IsTooLong(IEnumerable<string> lines) => lines.Skip(LongestFile).Any();

    private static double ShareOfComments(IEnumerable<string> lines)
    {
        var code = lines.Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        return (double)code.Count(line => line.StartsWith("//", StringComparison.Ordinal)) / code.Count;
    }

    private static bool SaysNothing(Type type) =>
        !type.IsDefined(typeof(CompilerGeneratedAttribute)) && EndsInAnEmptyWord(type) && !IsNamedByTheFramework(type);

    // Generators of packages write types into their own namespaces.
    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("ResourceRoom", StringComparison.Ordinal) is not false;

    private static bool EndsInAnEmptyWord(Type type)
    {
        var name = type.Name.Split('`')[0];
        return EmptyWords.Any(word => name.EndsWith(word, StringComparison.Ordinal) || name.EndsWith($"{word}s", StringComparison.Ordinal));
    }

    // ASP.NET asks that a tag helper be called TagHelper; Identity has its UserManager.
    private static bool IsNamedByTheFramework(Type type) =>
        type.BaseType is { } parent && EndsInAnEmptyWord(parent) && (parent.Assembly != type.Assembly || IsNamedByTheFramework(parent));

    [GeneratedRegex(@"\bdata-[\w-]+=""@\((?:[^()]|\([^()]*\))*\bnull\)""")]
    private static partial Regex NullDataAttribute();
}
