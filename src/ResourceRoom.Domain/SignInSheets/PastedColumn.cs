using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>A pasted column read as a whole, because what a letter means may depend on the others.</summary>
public static class PastedColumn
{
    /// <summary>
    /// What each cell puts in its row, in the order of the cells: one column of the grid, or several for a name, a date with a time, or both
    /// times. Cells that are understood are shortened; the others stay as they are.
    /// </summary>
    /// <param name="column">What the column holds.</param>
    /// <param name="cells">Its cells, from the first row down.</param>
    /// <param name="today">The latest day a birth date can be.</param>
    public static IReadOnlyList<IReadOnlyList<(SheetColumn Column, string Text)>> Read(SheetColumn column, IReadOnlyList<string> cells, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return [.. SheetDoubts.Marked(column, cells).Select(cell => Split(column, cell, today))];
    }

    private static IReadOnlyList<(SheetColumn Column, string Text)> Split(SheetColumn column, string text, DateOnly today) => column switch
    {
        SheetColumn.Name or SheetColumn.NameLastFirst => Named(SheetName.Split(text, column == SheetColumn.NameLastFirst)),
        SheetColumn.Day when SheetDates.ReadWithTime(text, today) is { } read => Dated(read.Day, SheetColumn.TimeIn, read.Time),
        SheetColumn.TimeIn or SheetColumn.TimeOut or SheetColumn.Times when SheetDates.ReadWithTime(text, today) is { Time.Length: > 0 } read =>
            Dated(read.Day, column == SheetColumn.Times ? SheetColumn.TimeIn : column, read.Time),
        SheetColumn.Times => FromTo(text),
        _ => [(column, PastedRows.Tidied(column, text, today))],
    };

    private static IReadOnlyList<(SheetColumn Column, string Text)> Named((string First, string Last) name) =>
        [(SheetColumn.FirstName, name.First), (SheetColumn.LastName, name.Last)];

    private static IReadOnlyList<(SheetColumn Column, string Text)> Dated(DateOnly day, SheetColumn column, string time) =>
        time.Length == 0 ? [(SheetColumn.Day, SheetDates.Write(day))] : [(SheetColumn.Day, SheetDates.Write(day)), (column, time)];

    private static IReadOnlyList<(SheetColumn Column, string Text)> FromTo(string text)
    {
        var parts = new string([.. text.Select(character => Punctuation.IsDash(character) || character == '—' ? '-' : character)])
            .Replace(" to ", "-", StringComparison.OrdinalIgnoreCase)
            .Split('-', StringSplitOptions.TrimEntries);
        return parts is [var from, var to] && IsTime(from) && IsTime(to)
            ? [(SheetColumn.TimeIn, from), (SheetColumn.TimeOut, to)]
            : [(SheetColumn.TimeIn, text)];
    }

    private static bool IsTime(string text) => TypedTime.Read(text, after: null, out var fault) is not null || fault == TypedTimeFault.MorningOrAfternoon;
}
