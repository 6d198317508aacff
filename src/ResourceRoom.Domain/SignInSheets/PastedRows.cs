using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Rows pasted from a spreadsheet, each cell under its column.</summary>
/// <param name="Rows">The rows in order, without columns that were not pasted; a blank line is a row without cells.</param>
/// <param name="LeftOut">Columns that hold something and have no place in the grid.</param>
/// <param name="Titles">Lines above the column names that say more than the day.</param>
public sealed record PastedRows(
    IReadOnlyList<IReadOnlyDictionary<SheetColumn, string>> Rows, IReadOnlyList<LeftOutColumn> LeftOut, IReadOnlyList<string> Titles) : Unlogged
{
    /// <summary>
    /// Reads tab-separated or comma-separated rows. If a row at the top names columns, they may come in any order; otherwise cells
    /// fill the grid to the right from a column on. Takes any text and never throws.
    /// </summary>
    /// <param name="text">What was pasted.</param>
    /// <param name="from">The column pasted into.</param>
    /// <param name="today">The latest day a birth date can be.</param>
    public static PastedRows Read(string text, SheetColumn from, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        var table = SheetTable.Read(text);
        if (SheetLayout.Named(table, from) is { } named)
        {
            return named.Read(today);
        }

        return SheetLayout.Unnamed(table, from).Read(today);
    }

    /// <summary>How many rows are not blank.</summary>
    public int Count => Rows.Count(row => row.Count > 0);

    /// <summary>The days that the rows say they are of, each with its rows, the earliest first; a cell that is no date is no day.</summary>
    public IReadOnlyList<(DateOnly Day, int Rows)> Days =>
    [
        .. Rows.Select(row => Dates.TypedDate.Read(row.GetValueOrDefault(SheetColumn.Day))).OfType<DateOnly>().GroupBy(day => day).OrderBy(day => day.Key)
            .Select(day => (day.Key, day.Count())),
    ];

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
            SheetColumn.BirthDate when BirthDate.TryParse(SheetDates.WithoutMidnight(text), today, out var date, out _) => SheetDates.Write(date),
            _ => text,
        };
    }

    private static bool IsItem(SheetColumn column) => column is >= SheetColumn.FirstName and <= SheetColumn.Gender;
}
