using System.Globalization;

namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>How wide columns must be for what stands in them, in characters.</summary>
internal static class ColumnWidths
{
    public const int Narrowest = 8;

    private const int Widest = 60;
    private const int Margin = 2;

    // The button of a filter covers the end of its header.
    private const int FilterButton = 3;

    public static IReadOnlyList<int> Of(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var widths = new int[Math.Max(header.Count, rows.Select(row => row.Count).DefaultIfEmpty().Max())];
        foreach (var (column, title) in header.Index())
        {
            widths[column] = title.Length + FilterButton;
        }

        foreach (var (column, cell) in rows.SelectMany(row => row.Index()))
        {
            widths[column] = Math.Max(widths[column], LengthOf(cell));
        }

        return [.. widths.Select(width => Math.Clamp(width + Margin, Narrowest, Widest))];
    }

    private static int LengthOf(object? cell) => cell switch
    {
        null => 0,
        DateOnly => "MM/dd/yyyy".Length,
        decimal number => number.ToString("N1", CultureInfo.InvariantCulture).Length,
        int or long => ((IFormattable)cell).ToString("N0", CultureInfo.InvariantCulture).Length,
        _ => CellWriter.Invariant(cell).Length,
    };
}
