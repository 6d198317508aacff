using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Features.Reports.Local.Sheets;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>A report beside the same one of the period before.</summary>
public sealed class ReportComparison
{
    private readonly Dictionary<(string Section, string Row), ReportRow> rows;
    private readonly IReadOnlyList<ReportTile> tiles;

    public ReportComparison(ReportPeriod period, ReportSheet before)
    {
        Period = period;
        tiles = before.Tiles;
        rows = before.Sections.Where(section => section.IsComparable)
            .SelectMany(section => section.Rows, (section, row) => (Key: (section.Key, KeyOf(before.Columns, row)), Row: row)).ToDictionary(row => row.Key, row => row.Row);
    }

    public ReportPeriod Period { get; }

    public object? Of(ReportTile tile) => tiles.SingleOrDefault(other => other.Label == tile.Label)?.Value;

    /// <summary>The cell of the same row; null where that period has no such row.</summary>
    public object? Of(ReportSheet sheet, ReportSection section, ReportRow row, int column) =>
        rows.GetValueOrDefault((section.Key, KeyOf(sheet.Columns, row)))?.Cells[column];

    /// <summary>Rows that only that period has, with zeros for this one: a room that nobody came to any more.</summary>
    public IEnumerable<ReportRow> OnlyBefore(ReportSheet sheet, ReportSection section)
    {
        var now = section.Rows.Select(row => KeyOf(sheet.Columns, row)).ToHashSet();
        return rows.Where(row => row.Key.Section == section.Key && !now.Contains(row.Key.Row)).Select(row => new ReportRow(
            [.. row.Value.Cells.Zip(sheet.Columns, (cell, column) => column.IsMeasure && cell is int ? 0 : column.IsMeasure ? null : cell)], row.Value.Label));
    }

    private static string KeyOf(IReadOnlyList<ReportColumn> columns, ReportRow row) =>
        string.Join('\n', row.Cells.Zip(columns).Where(cell => !cell.Second.IsMeasure).Select(cell => cell.First));
}
