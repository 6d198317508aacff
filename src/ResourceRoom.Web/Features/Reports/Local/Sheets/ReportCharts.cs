using System.Globalization;

using ResourceRoom.Web.Features.Shared.Charts;

namespace ResourceRoom.Web.Features.Reports.Local.Sheets;

/// <summary>The chart beside the table of a section.</summary>
internal static class ReportCharts
{
    public static Chart Of(ReportSheet sheet, ReportSection section, ReportFilter filter, string table)
    {
        var shown = section.Charted!;
        var rows = section.Rows.Take(shown.Kind == ChartKind.Bars ? Chart.MostBars : int.MaxValue).ToList();
        var columns = shown.Columns.Select(name => sheet.Columns.Index().Single(column => column.Item.Name == name)).ToList();
        var measures = string.Join(", ", columns.Select(column => column.Item.Label));
        return new Chart
        {
            Kind = shown.Kind,
            Title = string.Create(
                CultureInfo.InvariantCulture, $"{section.Title}: {measures.ToLowerInvariant()}, {OfficeFormat.Date(filter.Period.From)} to {OfficeFormat.Date(filter.Period.To)}"),
            TableId = table,
            Labels = [.. rows.Select(row => row.Label)],
            Series = [.. columns.Select(column => new ChartSeries(column.Item.Label, [.. rows.Select(row => ValueOf(row.Cells[column.Index]))]))],
            ValueTitle = columns.Count == 1 ? columns[0].Item.Label : "",
            Note = shown.Kind == ChartKind.Bars ? Chart.NoteOnFirst(section.Count, section.Title.ToLowerInvariant()) : null,
        };
    }

    /// <summary>Whether a chart would show nothing, because each of its numbers is hidden.</summary>
    public static bool IsEmpty(ReportSheet sheet, ReportSection section)
    {
        if (section.Charted is not { } charted || section.Count == 0)
        {
            return false;
        }

        var columns = sheet.Columns.Index().Where(column => charted.Columns.Contains(column.Item.Name)).Select(column => column.Index).ToList();
        return section.Rows.All(row => columns.All(column => row.Cells[column] is HiddenNumber));
    }

    private static ChartValue ValueOf(object? cell) => cell switch
    {
        HiddenNumber => ChartValue.Hidden,
        IConvertible number and not string => ChartValue.Of(number.ToDecimal(CultureInfo.InvariantCulture)),
        _ => ChartValue.Of(null),
    };
}
