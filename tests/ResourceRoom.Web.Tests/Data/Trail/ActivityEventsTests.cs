using System.Text.RegularExpressions;

using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Architecture;

namespace ResourceRoom.Web.Tests.Data.Trail;

/// <summary>docs/activity-events.md is the vocabulary of the trail: every name, and no other.</summary>
[Trait("Category", "OneEngine")]
public sealed partial class ActivityEventsTests
{
    [Fact]
    public void Document_ListsTheActivityEvents() => Assert.Equal(
        ActivityTypes.All.Select(type => ActivityTypes.StoredAs(type).Name).Distinct().Order(StringComparer.Ordinal),
        NamesUnder("## Activity events").Order(StringComparer.Ordinal));

    [Fact]
    public void Document_ListsTheKindsOfAccessWithTheirNumbers()
    {
        Assert.Equal(Enum.GetNames<AccessKind>(), NamesUnder("## Access lines"));
        Assert.All(Enum.GetValues<AccessKind>(), kind => Assert.Contains($"| `{kind}` | {(byte)kind} |", Text(), StringComparison.Ordinal));
    }

    private static string[] NamesUnder(string heading)
    {
        var section = Text().Split(heading)[1].Split("\n## ")[0];
        return [.. FirstCell().Matches(section).Select(row => row.Groups[1].Value)];
    }

    private static string Text() => File.ReadAllText(Path.Combine(SourceFiles.Root, "docs", "activity-events.md"));

    [GeneratedRegex("^\\| `(\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex FirstCell();
}
