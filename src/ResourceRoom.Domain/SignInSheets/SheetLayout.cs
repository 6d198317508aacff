using System.Globalization;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Which columns a pasted table has, and which of its lines are rows.</summary>
/// <param name="columns">What each column holds; null for one that has no place in the grid.</param>
/// <param name="headings">The columns' names in the spreadsheet; empty where it has none.</param>
/// <param name="lines">The lines below the names.</param>
/// <param name="titles">The lines above them.</param>
internal sealed class SheetLayout(
    IReadOnlyList<SheetColumn?> columns, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> lines, IReadOnlyList<IReadOnlyList<string>> titles)
{
    /// <summary>The names of the columns stand within this many lines from the top, below a title or two.</summary>
    private const int MostTitles = 6;

    /// <summary>The layout if a line near the top names the columns; null if none does.</summary>
    public static SheetLayout? Named(IReadOnlyList<IReadOnlyList<string>> table, SheetColumn from)
    {
        var first = table.TakeWhile(cells => cells.Count == 0).Count();
        if (first < table.Count - 1 && table.Skip(first).All(cells => cells.Count <= 1) && SheetHeader.ReadOne(table[first][0], from) is { } only)
        {
            return new SheetLayout([only], table[first], [.. table.Skip(first + 1)], []);
        }

        var at = HeaderAt(table);
        if (at < 0)
        {
            return null;
        }

        var together = at + 1 < table.Count && SheetHeader.Read(table[at + 1]) is not null ? Together(table[at], table[at + 1]) : [];
        var isOverTwoLines = SheetHeader.Read(together) is not null;
        var header = isOverTwoLines ? together : table[at];
        var below = table.Skip(at + (isOverTwoLines ? 2 : 1));

        // Pages of one sheet, pasted together, each name the columns again.
        return new SheetLayout(
            SheetHeader.Read(header)!,
            header,
            [.. below.Where(cells => !cells.SequenceEqual(table[at]) && !cells.SequenceEqual(header))],
            [.. table.Take(at).Where(cells => cells.Count > 0)]);
    }

    // "Name" over "First" and "Last": the lower line counts, and the upper where the lower is empty.
    private static string[] Together(IReadOnlyList<string> upper, IReadOnlyList<string> lower) =>
    [
        .. Enumerable.Range(0, Math.Max(upper.Count, lower.Count))
            .Select(place => lower.ElementAtOrDefault(place) is { Length: > 0 } below ? below : upper.ElementAtOrDefault(place) ?? ""),
    ];

    /// <summary>The layout of cells that fill the grid from a column to the right.</summary>
    public static SheetLayout Unnamed(IReadOnlyList<IReadOnlyList<string>> table, SheetColumn from)
    {
        var skipped = SheetGrid.Columns.TakeWhile(column => column != from).Count() % SheetGrid.Columns.Count;
        return new SheetLayout([.. SheetGrid.Columns.Skip(skipped).Select(column => (SheetColumn?)column)], [], table, []);
    }

    /// <summary>The line that names the columns; -1 for none.</summary>
    public static int HeaderAt(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var written = 0;
        for (var at = 0; at < table.Count && written < MostTitles; at++)
        {
            if (SheetHeader.Read(table[at]) is not null)
            {
                return at;
            }

            // A title stands in a cell or two; a longer line is a row of somebody.
            written += table[at].Count(cell => cell.Length > 0) > 2 ? MostTitles : Math.Min(1, table[at].Count);
        }

        return -1;
    }

    public PastedRows Read(DateOnly today)
    {
        var (rows, days) = RowsWithDays(today);
        var read = rows.Select(_ => new Dictionary<SheetColumn, string>()).ToList();
        var width = Math.Max(columns.Count, rows.Max(row => (int?)row.Count) ?? 0);
        List<LeftOutColumn> leftOut = [];
        for (var place = 0; place < width; place++)
        {
            string[] cells = [.. rows.Select(row => row.ElementAtOrDefault(place) ?? "")];
            if (columns.ElementAtOrDefault(place) is { } column)
            {
                Place(read, rows, place, IsOnlyName(column) ? NamesOf(column, cells, today) : PastedColumn.Read(column, cells, today));
            }
            else if (Array.Exists(cells, cell => cell.Length > 0))
            {
                leftOut.Add(new LeftOutColumn(HeadingOf(place), cells));
            }
        }

        GiveDays(read, days);
        return new PastedRows(read, leftOut, [.. titles.Where(title => DayAlone(title, today) is null).Select(title => string.Join(' ', title.Where(cell => cell.Length > 0)))]);
    }

    // A day that stands above the names, or on a line of its own, is that of the rows below it.
    private (List<IReadOnlyList<string>> Rows, List<DateOnly?> Days) RowsWithDays(DateOnly today)
    {
        List<IReadOnlyList<string>> rows = [];
        List<DateOnly?> days = [];
        var above = string.Join('\n', titles.Select(title => string.Join(' ', title)));
        var day = titles.Select(title => DayAlone(title, today)).LastOrDefault(alone => alone is not null) ?? SheetDates.Within(above, today);
        foreach (var line in lines)
        {
            if (headings.Count > 1 && DayAlone(line, today) is { } alone && columns.ElementAtOrDefault(PlaceOf(line)) != SheetColumn.BirthDate)
            {
                day = alone;
                continue;
            }

            rows.Add(line);
            days.Add(day);
        }

        return (rows, days);
    }

    private static void Place(
        List<Dictionary<SheetColumn, string>> read, List<IReadOnlyList<string>> rows, int place, IReadOnlyList<IReadOnlyList<(SheetColumn Column, string Text)>> cells)
    {
        for (var row = 0; row < read.Count; row++)
        {
            foreach (var (column, text) in place < rows[row].Count ? cells[row] : [])
            {
                var before = read[row].GetValueOrDefault(column, "");
                read[row][column] = before.Length == 0 ? text : column == SheetColumn.Day && text.Length > 0 && text != before ? SheetWords.Unsure : before;
            }
        }
    }

    /// <summary>A row without a day, where others have one: the same if they all agree, otherwise somebody must say.</summary>
    private static void GiveDays(List<Dictionary<SheetColumn, string>> read, List<DateOnly?> days)
    {
        var written = read.Select(row => row.GetValueOrDefault(SheetColumn.Day, "")).Where(day => day.Length > 0).Distinct().ToList();
        for (var row = 0; row < read.Count; row++)
        {
            if (read[row].Count == 0 || read[row].GetValueOrDefault(SheetColumn.Day, "").Length > 0)
            {
                continue;
            }

            if (days[row] is { } day)
            {
                read[row][SheetColumn.Day] = SheetDates.Write(day);
            }
            else if (written.Count > 0)
            {
                read[row][SheetColumn.Day] = written.Count == 1 ? written[0] : SheetWords.Unsure;
            }
        }
    }

    private bool IsOnlyName(SheetColumn column) => column is SheetColumn.FirstName or SheetColumn.LastName
        && (Width == 1 || columns.Count(other => other is SheetColumn.FirstName or SheetColumn.LastName) == 1);

    // "Falk, Mina" in the only column of names is a whole name.
    private static IReadOnlyList<IReadOnlyList<(SheetColumn Column, string Text)>> NamesOf(SheetColumn column, string[] cells, DateOnly today) =>
    [
        .. PastedColumn.Read(column, cells, today).Zip(PastedColumn.Read(SheetColumn.Name, cells, today), cells)
            .Select(read => SheetName.IsWhole(read.Third) ? read.Second : read.First),
    ];

    private int Width => lines.Max(line => (int?)line.Count) ?? 0;

    private string HeadingOf(int place) =>
        headings.ElementAtOrDefault(place) is { Length: > 0 } heading ? heading : string.Create(CultureInfo.InvariantCulture, $"column {place + 1}, without a name");

    private static int PlaceOf(IReadOnlyList<string> line) => line.TakeWhile(cell => cell.Length == 0).Count();

    private static DateOnly? DayAlone(IReadOnlyList<string> line, DateOnly today) =>
        line.Count(cell => cell.Length > 0) == 1 ? SheetDates.Alone(line[PlaceOf(line)], today) : null;
}
