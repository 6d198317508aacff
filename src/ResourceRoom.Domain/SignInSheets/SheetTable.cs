using System.Text;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Splits pasted text into rows of cells, as spreadsheets put it on the clipboard or as comma-separated lines.</summary>
internal static class SheetTable
{
    private const int FewestCommaCells = 3;

    /// <summary>
    /// The rows up to the last that is not blank, each cell trimmed and on one line. Blank lines before it stay, as rows without cells: line n
    /// belongs to row n. Takes any text and never throws.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        if (text.Contains('\t', StringComparison.Ordinal))
        {
            return Split(text, '\t');
        }

        var lines = Split(text, '\t');
        var byComma = Split(text, ',');
        return IsCommaSeparated([.. byComma.Where(row => row.Count > 0)]) ? byComma : lines;
    }

    // "Ruiz, Ana" in a column of names, or "1, 2" in one of services, is one cell.
    private static bool IsCommaSeparated(List<IReadOnlyList<string>> rows) =>
        rows.Count > 0
        && (SheetLayout.HeaderAt(rows) >= 0
            || (rows[0].Count >= FewestCommaCells && rows.TrueForAll(row => row.Count == rows[0].Count)));

    private static List<IReadOnlyList<string>> Split(string text, char separator)
    {
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        for (var at = 0; at <= text.Length;)
        {
            var (cell, end) = CellAt(text, at, separator);
            row.Add(Tidied(cell));
            if (end == text.Length || text[end] != separator)
            {
                rows.Add(row.Exists(written => written.Length > 0) ? row : []);
                row = [];
            }

            at = EndOfLine(text, end) ?? end + 1;
        }

        return rows[..(rows.FindLastIndex(written => written.Count > 0) + 1)];
    }

    /// <summary>The position after a two-character line break; null if there is none.</summary>
    private static int? EndOfLine(string text, int at) =>
        at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? at + 2 : null;

    private static (string Cell, int End) CellAt(string text, int at, char separator)
    {
        if (at < text.Length && text[at] == '"' && Quoted(text, at, separator) is { } quoted)
        {
            return quoted;
        }

        var length = text.AsSpan(at).IndexOfAny(separator, '\r', '\n');
        var end = length < 0 ? text.Length : at + length;
        return (text[at..end], end);
    }

    /// <summary>A quoted cell, with line breaks and doubled quotes inside; null if the quote only begins a word.</summary>
    private static (string Cell, int End)? Quoted(string text, int at, char separator)
    {
        var cell = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                cell.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else
            {
                var isEnd = i + 1 == text.Length || text[i + 1] == separator || text[i + 1] is '\r' or '\n';
                return isEnd ? (cell.ToString(), i + 1) : null;
            }
        }

        return null;
    }

    // Web pages and word processors put spaces that do not break, and marks without width, where a keyboard has a space or nothing.
    private static string Tidied(string cell) => string.Join(' ', Visible(cell).Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static string Visible(string cell) => string.Concat(cell
        .Where(character => character is not ('\u200B' or '\u2060' or '\uFEFF'))
        .Select(character => char.IsWhiteSpace(character) && character is not ('\r' or '\n' or '\t') ? ' ' : character));
}
