using System.Text.RegularExpressions;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Engines.SqlServer;
using ResourceRoom.Web.Tests.Architecture;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>docs/data-dictionary.md names what the model holds: everything, and nothing else.</summary>
[Trait("Category", "OneEngine")]
public sealed partial class DataDictionaryTests
{
    [Fact]
    public void Dictionary_NamesEveryTableAndColumn() => Violations.AssertNone(InModel().Except(InDictionary()).Select(name => $"not in the dictionary: {name}"));

    [Fact]
    public void Dictionary_NamesNothingThatIsGone() => Violations.AssertNone(InDictionary().Except(InModel()).Select(name => $"only in the dictionary: {name}"));

    private static List<string> InModel()
    {
        using var db = new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=none").Options);
        return [.. db.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns, (table, column) => $"{table.Name}.{column.Name}")];
    }

    /// <summary>A heading names the table, the first cell of each row below it one column or several.</summary>
    private static List<string> InDictionary()
    {
        var table = "";
        var named = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(SourceFiles.Root, "docs", "data-dictionary.md")))
        {
            if (line.StartsWith('#'))
            {
                table = InCode().Match(line).Groups[1].Value;
            }
            else if (line.StartsWith("| `", StringComparison.Ordinal))
            {
                named.AddRange(InCode().Matches(line.Split('|')[1]).Select(column => $"{table}.{column.Groups[1].Value}"));
            }
        }

        return named;
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InCode();
}
