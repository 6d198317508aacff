using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace ResourceRoom.Web.Tests.Features.Shared.Workbooks;

/// <summary>A workbook as a spreadsheet program reads it.</summary>
internal sealed class ReadWorkbook(byte[] content) : IDisposable
{
    private readonly SpreadsheetDocument file = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);

    public IReadOnlyList<string> SheetNames => [.. Book.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];

    public IReadOnlyList<string> Faults => [.. new OpenXmlValidator().Validate(file).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];

    private WorkbookPart Book => file.WorkbookPart!;

    public Worksheet SheetAt(int index) =>
        ((WorksheetPart)Book.GetPartById(Book.Workbook!.Descendants<Sheet>().ElementAt(index).Id!.Value!)).Worksheet!;

    /// <summary>The cell at a place such as A2; null when it is not there.</summary>
    public ReadCell? CellAt(string place, int sheet = 0) =>
        SheetAt(sheet).Descendants<Cell>().SingleOrDefault(cell => cell.CellReference == place) is { } cell ? Read(cell) : null;

    public IReadOnlyList<string> TextOf(int sheet) => [.. SheetAt(sheet).Descendants<Cell>().Select(cell => Read(cell).Value)];

    public void Dispose() => file.Dispose();

    private ReadCell Read(Cell cell)
    {
        Assert.Null(cell.CellFormula);
        var styles = Book.WorkbookStylesPart!.Stylesheet!;
        var style = (CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
        var id = style.NumberFormatId!.Value;
        var own = styles.NumberingFormats!.Elements<NumberingFormat>().SingleOrDefault(format => format.NumberFormatId! == id)?.FormatCode?.Value;
        var isText = cell.DataType?.Value == CellValues.InlineString;
        Assert.Equal(isText, cell.DataType is not null);
        return new ReadCell(
            isText,
            isText ? cell.InlineString!.InnerText : cell.CellValue!.Text,
            own ?? id switch { 3 => "#,##0", 49 => "@", _ => "General" },
            ((Font)styles.Fonts!.ElementAt((int)style.FontId!.Value)).Bold is not null);
    }
}

internal sealed record ReadCell(bool IsText, string Value, string Format, bool IsBold);
