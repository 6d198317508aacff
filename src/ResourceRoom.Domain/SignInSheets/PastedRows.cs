using System.Globalization;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Rows pasted from a spreadsheet, each cell under its column.</summary>
/// <param name="Rows">The rows in order, without columns that were not pasted; a blank line is a row without cells.</param>
/// <param name="Ignored">Names of pasted columns that the grid does not have.</param>
/// <param name="HasMoreCells">Whether there were cells to the right of the grid's last column.</param>
public sealed record PastedRows(IReadOnlyList<IReadOnlyDictionary<SheetColumn, string>> Rows, IReadOnlyList<string> Ignored, bool HasMoreCells) : Unlogged
{
    private static readonly SheetColumn[] Columns = Enum.GetValues<SheetColumn>();

    /// <summary>
    /// Reads tab-separated or comma-separated rows. If the first row names columns, they may come in any order; otherwise cells
    /// fill the grid to the right from a column on. Takes any text and never throws.
    /// </summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="from">The column pasted into.</param>
    /// <param name="today">The latest day a birth date can be.</param>
    public static PastedRows Read(string text, SheetColumn from, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = SheetTable.Read(text);
        var written = table.SkipWhile(cells => cells.Count == 0).ToList();
        if (written.Count == 0)
        {
            return new PastedRows([], [], HasMoreCells: false);
        }

        if (SheetHeader.Read(written[0]) is { } named)
        {
            IReadOnlyList<string> ignored = [.. written[0].Where((name, place) => named[place] is null && name.Length > 0)];
            return new PastedRows([.. written.Skip(1).Select(cells => Placed(cells, named, today))], ignored, HasMoreCells: false);
        }

        SheetColumn?[] following = [.. Columns.Where(column => column >= from).Select(column => (SheetColumn?)column)];
        return new PastedRows(
            [.. table.Select(cells => Placed(cells, following, today))],
            [],
            table.Any(cells => cells.Skip(following.Length).Any(cell => cell.Length > 0)));
    }

    /// <summary>How many rows are not blank.</summary>
    public int Count => Rows.Count(row => row.Count > 0);

    /// <summary>The short form of a cell that is understood; any other cell unchanged.</summary>
    public static string Tidied(SheetColumn column, string text, DateOnly today)
    {
        if (IsItem(column) && SheetWords.IsDecline(text))
        {
            return SheetWords.Declined;
        }

        return column switch
        {
            SheetColumn.LaborForceStatus when SheetWords.StatusOf(text) is { } status => SheetWords.CodeOf(status),
            SheetColumn.Hispanic when SheetWords.HispanicOf(text) is { } hispanic => SheetWords.CodeOf(hispanic),
            SheetColumn.Race when SheetWords.RacesOf(text) is { } races => SheetWords.CodeOf(races),
            SheetColumn.Gender when SheetWords.GenderOf(text) is { } gender => SheetWords.CodeOf(gender),
            SheetColumn.BirthDate when BirthDate.TryParse(text, today, out var date, out _) => date.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture),
            _ => text,
        };
    }

    private static bool IsItem(SheetColumn column) => column is >= SheetColumn.FirstName and <= SheetColumn.Gender;

    private static Dictionary<SheetColumn, string> Placed(IReadOnlyList<string> cells, IReadOnlyList<SheetColumn?> columns, DateOnly today) => cells
        .Zip(columns)
        .Where(pair => pair.Second is not null)
        .ToDictionary(pair => pair.Second!.Value, pair => Tidied(pair.Second!.Value, pair.First, today));
}
