using ResourceRoom.Domain.Reporting;

namespace ResourceRoom.Web.Features.Reports.Local;

/// <summary>A report beside the same one of the period before.</summary>
public sealed class ReportComparison
{
    private readonly Dictionary<(string Section, string Row), ReportRow> rows;
    private readonly IReadOnlyList<ReportTile> tiles;

    /// <param name="period">The period before.</param>
    /// <param name="before">Its report.</param>
    public ReportComparison(ReportPeriod period, ReportSheet before)
    {
        Period = period;
        tiles = before.Tiles;
        rows = before.Sections.Where(section => section.IsComparable)
            .SelectMany(section => section.Rows, (section, row) => (Key: (section.Key, KeyOf(before.Columns, row)), Row: row)).ToDictionary(row => row.Key, row => row.Row);
    }

    public ReportPeriod Period { get; }

    /// <summary>The number of the tile of the same label.</summary>
    public object? Of(ReportTile tile) => tiles.SingleOrDefault(other => other.Label == tile.Label)?.Value;

    /// <summary>The cell of the same row; null where that period has no such row.</summary>
    /// <param name="sheet">The report.</param>
    /// <param name="section">The row's section.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The number of the column.</param>
    public object? Of(ReportSheet sheet, ReportSection section, ReportRow row, int column) =>
        rows.GetValueOrDefault((section.Key, KeyOf(sheet.Columns, row)))?.Cells[column];

    private static string KeyOf(IReadOnlyList<ReportColumn> columns, ReportRow row) =>
        string.Join('\n', row.Cells.Zip(columns).Where(cell => !cell.Second.IsMeasure).Select(cell => cell.First));
}
