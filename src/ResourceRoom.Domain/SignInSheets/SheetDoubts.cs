namespace ResourceRoom.Domain.SignInSheets;

/// <summary>
/// Codes that often mean something else on somebody's own spreadsheet: N is <em>No</em> where a column says whether someone works, X is a check
/// mark, NH is <em>not Hispanic</em>. In a column that is pasted such a code is taken only if the column holds another of our codes or words,
/// and nothing of the other meaning.
/// </summary>
internal static class SheetDoubts
{
    private static readonly HashSet<string> YesAndNo = ["Y", "YES", "NO", "T", "TRUE", "FALSE"];

    private static readonly HashSet<string> Ethnicities = ["H", "HIS", "HISP", "HISPANIC", "L", "LAT", "LATINO", "LATINA", "LATINX", "NONHISPANIC", "NOTHISPANIC"];

    /// <summary>The cells of a column, each in doubt ending in <see cref="SheetWords.Unsure"/>, so that it is no answer until somebody looks at it.</summary>
    public static IReadOnlyList<string> Marked(SheetColumn column, IReadOnlyList<string> cells) => column switch
    {
        SheetColumn.LaborForceStatus => Marked(cells, "N", YesAndNo, static cell => SheetWords.StatusOf(cell) is not null),
        SheetColumn.Gender => Marked(cells, "X", [], static cell => SheetWords.GenderOf(cell) is not null),
        SheetColumn.Race => Marked(cells, "NH", Ethnicities, static cell => SheetWords.RacesOf(cell) is not null),
        _ => cells,
    };

    private static IReadOnlyList<string> Marked(IReadOnlyList<string> cells, string code, HashSet<string> others, Predicate<string> isOurs)
    {
        var isOnlyOurs = cells.Any(cell => !Holds(cell, code) && isOurs(cell)) && !cells.Any(cell => Words(cell).Any(others.Contains));
        return isOnlyOurs ? cells : [.. cells.Select(cell => Holds(cell, code) && isOurs(cell) ? $"{cell}{SheetWords.Unsure}" : cell)];
    }

    private static bool Holds(string cell, string code) => Words(cell).Contains(code);

    private static IEnumerable<string> Words(string cell) => cell.Split([';', ',', '/', ' '], StringSplitOptions.RemoveEmptyEntries).Select(SheetWords.Folded);
}
