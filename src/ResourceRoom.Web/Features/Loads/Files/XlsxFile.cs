using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace ResourceRoom.Web.Features.Loads.Files;

/// <summary>
/// Rows as a spreadsheet whose cells are all text, also those that are typed later: no program that opens it drops a zero in front or
/// turns a date around. Sent row by row; a spreadsheet holds about a million.
/// </summary>
public sealed class XlsxFile(string name, IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows) : IActionResult
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const int MostRows = 1_048_576;

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string TextStyle = "1";
    public const int MostColumns = 16_384;

    private static readonly (string Path, string Content)[] Frame =
    [
        ("[Content_Types].xml", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
            """),
        ("_rels/.rels", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """),
        ("xl/workbook.xml", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Visits" sheetId="1" r:id="rId1"/></sheets></workbook>
            """),
        ("xl/_rels/workbook.xml.rels", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
            """),
        ("xl/styles.xml", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
            """),
    ];

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = MediaType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}.xlsx\"";

        // The zip format writes its last bytes when it is closed.
        context.HttpContext.Features.Get<IHttpBodyControlFeature>()?.AllowSynchronousIO = true;
        await WriteAsync(response.Body, context.HttpContext.RequestAborted);
    }

    public async Task WriteAsync(Stream to, CancellationToken cancellationToken)
    {
        using var file = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (path, content) in Frame)
        {
            await using var part = await file.CreateEntry(path).OpenAsync(cancellationToken);
            await part.WriteAsync(Encoding.UTF8.GetBytes(content), cancellationToken);
        }

        await using var sheet = await file.CreateEntry("xl/worksheets/sheet1.xml").OpenAsync(cancellationToken);
        await using var xml = XmlWriter.Create(sheet, new XmlWriterSettings { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false });
        await xml.WriteStartDocumentAsync(standalone: true);
        await xml.WriteStartElementAsync(null, "worksheet", Main);
        await WriteColumnsAsync(xml);
        await xml.WriteStartElementAsync(null, "sheetData", Main);
        await WriteRowAsync(xml, columns);
        await foreach (var row in rows.Take(MostRows - 1).WithCancellation(cancellationToken))
        {
            await WriteRowAsync(xml, row);
        }

        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteColumnsAsync(XmlWriter xml)
    {
        await xml.WriteStartElementAsync(null, "cols", Main);
        await xml.WriteStartElementAsync(null, "col", Main);
        await xml.WriteAttributeStringAsync(null, "min", null, "1");
        await xml.WriteAttributeStringAsync(null, "max", null, MostColumns.ToString(CultureInfo.InvariantCulture));
        await xml.WriteAttributeStringAsync(null, "width", null, "16");
        await xml.WriteAttributeStringAsync(null, "style", null, TextStyle);
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
    }

    private static async Task WriteRowAsync(XmlWriter xml, IReadOnlyList<object?> cells)
    {
        await xml.WriteStartElementAsync(null, "row", Main);
        foreach (var cell in cells)
        {
            await xml.WriteStartElementAsync(null, "c", Main);
            await xml.WriteAttributeStringAsync(null, "t", null, "inlineStr");
            await xml.WriteAttributeStringAsync(null, "s", null, TextStyle);
            await xml.WriteStartElementAsync(null, "is", Main);
            await xml.WriteStartElementAsync(null, "t", Main);
            await xml.WriteAttributeStringAsync("xml", "space", null, "preserve");
            await xml.WriteStringAsync(SpreadsheetText.Escape(Convert.ToString(cell, CultureInfo.InvariantCulture) ?? ""));
            await xml.WriteEndElementAsync();
            await xml.WriteEndElementAsync();
            await xml.WriteEndElementAsync();
        }

        await xml.WriteEndElementAsync();
    }
}
