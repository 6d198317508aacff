using System.Text;
using System.Xml;

namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>Writes the part of a sheet as its rows come; only the first of them are kept for a moment, to see how wide the columns must be.</summary>
internal sealed class SheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int MostMeasured = 100;
    private const int MostBuffered = 64 * 1024;

    private readonly WorkbookSheet sheet;
    private readonly MemoryStream buffer = new();
    private readonly XmlWriter xml;
    private readonly string[] letters = [.. Enumerable.Range(0, 64).Select(CellWriter.Letters)];
    private int written;

    private SheetWriter(WorkbookSheet sheet)
    {
        this.sheet = sheet;
        xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });
    }

    /// <exception cref="InvalidOperationException">There are more rows than a sheet holds.</exception>
    public static async Task WriteAsync(WorkbookSheet sheet, Stream part, CancellationToken cancellationToken)
    {
        using var writer = new SheetWriter(sheet);
        await writer.WriteAsync(part, cancellationToken);
    }

    public void Dispose()
    {
        xml.Dispose();
        buffer.Dispose();
    }

    private async Task WriteAsync(Stream part, CancellationToken cancellationToken)
    {
        await using var rows = sheet.Rows.GetAsyncEnumerator(cancellationToken);
        List<IReadOnlyList<object?>> first = [];
        while (first.Count < MostMeasured && await rows.MoveNextAsync())
        {
            first.Add(rows.Current);
        }

        Begin(first);
        foreach (var row in first)
        {
            WriteRow(row, CellStyle.Text);
        }

        while (await rows.MoveNextAsync())
        {
            WriteRow(rows.Current, CellStyle.Text);
            if (buffer.Length > MostBuffered)
            {
                await EmptyAsync(part, cancellationToken);
            }
        }

        End();
        await EmptyAsync(part, cancellationToken);
    }

    private void Begin(IReadOnlyList<IReadOnlyList<object?>> first)
    {
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("worksheet", Main);
        WriteView();
        WriteColumns(first);
        xml.WriteStartElement("sheetData");
        if (sheet.Header.Count > 0)
        {
            WriteRow(sheet.Header, CellStyle.Header);
        }
    }

    private void WriteView()
    {
        if (sheet.Header.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        xml.WriteStartElement("pane");
        xml.WriteAttributeString("ySplit", "1");
        xml.WriteAttributeString("topLeftCell", "A2");
        xml.WriteAttributeString("activePane", "bottomLeft");
        xml.WriteAttributeString("state", "frozen");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteColumns(IReadOnlyList<IReadOnlyList<object?>> first)
    {
        var widths = ColumnWidths.Of(sheet.Header, first);
        if (widths.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("cols");
        foreach (var (column, width) in widths.Index())
        {
            WriteColumns(column + 1, column + 1, width);
        }

        if (sheet.IsText && widths.Count < WorkbookSheet.MostColumns)
        {
            WriteColumns(widths.Count + 1, WorkbookSheet.MostColumns, ColumnWidths.Narrowest);
        }

        xml.WriteEndElement();
    }

    private void WriteColumns(int from, int to, int width)
    {
        xml.WriteStartElement("col");
        xml.WriteAttributeString("min", CellWriter.Invariant(from));
        xml.WriteAttributeString("max", CellWriter.Invariant(to));
        xml.WriteAttributeString("width", CellWriter.Invariant(width));
        xml.WriteAttributeString("customWidth", "1");
        if (sheet.IsText)
        {
            xml.WriteAttributeString("style", CellWriter.Invariant((int)CellStyle.Text));
        }

        xml.WriteEndElement();
    }

    private void WriteRow(IReadOnlyList<object?> cells, CellStyle style)
    {
        if (written == WorkbookSheet.MostRows)
        {
            throw new InvalidOperationException($"{sheet.Name} has more rows than a sheet holds.");
        }

        var row = CellWriter.Invariant(++written);
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", row);
        foreach (var (column, cell) in cells.Index())
        {
            if (cell is not null and not "")
            {
                xml.WriteCell(LettersOf(column) + row, sheet.IsText ? CellWriter.Invariant(cell) : cell, style);
            }
        }

        xml.WriteEndElement();
    }

    private string LettersOf(int column) => column < letters.Length ? letters[column] : CellWriter.Letters(column);

    private void End()
    {
        xml.WriteEndElement();
        if (sheet.Header.Count > 0)
        {
            xml.WriteStartElement("autoFilter");
            xml.WriteAttributeString("ref", $"A1:{LettersOf(sheet.Header.Count - 1)}{CellWriter.Invariant(written)}");
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    private async Task EmptyAsync(Stream part, CancellationToken cancellationToken)
    {
        xml.Flush();
        await part.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), cancellationToken);
        buffer.SetLength(0);
    }
}
