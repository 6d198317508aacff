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

    private static string KeyOf(IReadOnlyList<ReportColumn> columns, ReportRow row) =>
        string.Join('\n', row.Cells.Zip(columns).Where(cell => !cell.Second.IsMeasure).Select(cell => cell.First));
}
