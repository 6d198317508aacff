using System.Globalization;
using System.Text;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

using ResourceRoom.Web.Features.Shared.Workbooks;

namespace ResourceRoom.Web.Features.Loads.Files;

/// <summary>
/// The first sheet of a spreadsheet as the lines of a CSV file: its text as it stands, numbers as they are stored, dates as the layout
/// writes them. Rows keep their numbers.
/// </summary>
internal sealed class XlsxLines(SpreadsheetDocument file)
{
    private static readonly HashSet<uint> DateFormats = [14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47];
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(",\"\r\n");

    private readonly List<string> shared = SharedText(file);
    private readonly HashSet<uint> dateStyles = DateStyles(file);
    private readonly DateTime firstDay = Book(file).Workbook?.WorkbookProperties?.Date1904?.Value == true ? new(1904, 1, 1) : DateTime.FromOADate(0);

    public IEnumerable<byte[]> Read()
    {
        var book = Book(file);
        var sheet = (WorksheetPart)book.GetPartById(book.Workbook!.Descendants<Sheet>().First().Id?.Value ?? throw Broken());
        using var reader = OpenXmlReader.Create(sheet);
        var (written, width) = (0u, 0);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            var row = (Row)reader.LoadCurrentElement()!;
            var number = row.RowIndex?.Value ?? (written + 1);
            if (number > WorkbookSheet.MostRows)
            {
                throw Broken();
            }

            for (; written + 1 < number; written++)
            {
                yield return "\n"u8.ToArray();
            }

            var cells = CellsOf(row);
            width = Math.Max(width, written == 0 ? cells.Count : 0);
            cells.AddRange(Enumerable.Repeat("", Math.Max(0, width - cells.Count)));
            written++;
            yield return Encoding.UTF8.GetBytes($"{string.Join(',', cells.Select(Quote))}\n");
        }
    }

    private List<string> CellsOf(Row row)
    {
        var cells = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var place = PlaceOf(cell.CellReference?.Value) ?? cells.Count;
            if (place >= WorkbookSheet.MostColumns)
            {
                throw Broken();
            }

            while (cells.Count < place)
            {
                cells.Add("");
            }

            cells.Add(TextOf(cell));
        }

        while (cells.Count > 0 && cells[^1].Length == 0)
        {
            cells.RemoveAt(cells.Count - 1);
        }

        return cells;
    }

    private static int? PlaceOf(string? reference) =>
        reference?.TakeWhile(char.IsAsciiLetter).Aggregate(0, (place, letter) => (place * 26) + (char.ToUpperInvariant(letter) - 'A') + 1) is > 0 and var number
            ? number - 1
            : null;

    private string TextOf(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        if (cell.DataType?.Value is { } type)
        {
            return type == CellValues.SharedString ? shared.ElementAtOrDefault(int.TryParse(value, CultureInfo.InvariantCulture, out var index) ? index : -1) ?? ""
                : type == CellValues.InlineString ? SpreadsheetText.Unescape(string.Concat(cell.InlineString?.Descendants<Text>().Select(text => text.Text) ?? []))
                : type == CellValues.Boolean ? (value == "1" ? "TRUE" : "FALSE")
                : type == CellValues.Number ? NumberOf(cell, value)
                : SpreadsheetText.Unescape(value);
        }

        return NumberOf(cell, value);
    }

    private string NumberOf(Cell cell, string value)
    {
        if (!dateStyles.Contains(cell.StyleIndex?.Value ?? 0) || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number is < 1 or >= 2_958_466)
        {
            return value;
        }

        // Seconds, because a day's fraction is never exact.
        var moment = firstDay.AddSeconds(Math.Round(number * 86_400));
        return moment.ToString(moment.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
    }

    private static WorkbookPart Book(SpreadsheetDocument file) => file.WorkbookPart is { Workbook: not null } book ? book : throw Broken();

    private static InvalidDataException Broken() => new("The spreadsheet is broken.");

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static List<string> SharedText(SpreadsheetDocument file) =>
        [.. file.WorkbookPart?.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>()
            .Select(item => SpreadsheetText.Unescape(string.Concat(item.Descendants<Text>().Where(text => text.Parent is not PhoneticRun).Select(text => text.Text)))) ?? []];

    private static HashSet<uint> DateStyles(SpreadsheetDocument file)
    {
        var styles = file.WorkbookPart?.WorkbookStylesPart?.Stylesheet;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(format => IsDate(format.FormatCode?.Value)).Select(format => format.NumberFormatId?.Value ?? 0).ToHashSet() ?? [];
        return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Index()
            .Where(format => format.Item.NumberFormatId?.Value is { } id && (DateFormats.Contains(id) || own.Contains(id))).Select(format => (uint)format.Index)];
    }

    private static bool IsDate(string? format) => format is not null && format.Contains('y', StringComparison.OrdinalIgnoreCase) && format.Contains('m', StringComparison.OrdinalIgnoreCase);
}
