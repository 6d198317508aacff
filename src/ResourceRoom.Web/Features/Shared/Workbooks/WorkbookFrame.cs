using System.Security;

namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>The parts of a workbook around its sheets.</summary>
internal static class WorkbookFrame
{
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Parts = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    // In the order of CellStyle.
    private const string Styles = $"""
        {Declaration}
        <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.0"/><numFmt numFmtId="165" formatCode="mm/dd/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
        """;

    public static string PathOf(int sheet) => $"xl/worksheets/sheet{CellWriter.Invariant(sheet + 1)}.xml";

    public static IEnumerable<(string Path, string Content)> Of(IReadOnlyList<string> sheets)
    {
        var numbers = sheets.Select((_, sheet) => CellWriter.Invariant(sheet + 1)).ToList();
        yield return ("[Content_Types].xml", $"""
            {Declaration}
            <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kinds}.sheet.main+xml"/>{string.Concat(sheets.Select((_, sheet) => $"<Override PartName=\"/{PathOf(sheet)}\" ContentType=\"{Kinds}.worksheet+xml\"/>"))}<Override PartName="/xl/styles.xml" ContentType="{Kinds}.styles+xml"/></Types>
            """);
        yield return ("_rels/.rels", $"""
            {Declaration}
            <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Parts}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """);
        yield return ("xl/workbook.xml", $"""
            {Declaration}
            <workbook xmlns="{Main}" xmlns:r="{Parts}"><bookViews><workbookView/></bookViews><sheets>{string.Concat(sheets.Zip(numbers, (name, number) => $"<sheet name=\"{SecurityElement.Escape(name)}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"))}</sheets></workbook>
            """);
        yield return ("xl/_rels/workbook.xml.rels", $"""
            {Declaration}
            <Relationships xmlns="{Package}/relationships">{string.Concat(numbers.Select(number => $"<Relationship Id=\"rId{number}\" Type=\"{Parts}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"))}<Relationship Id="styles" Type="{Parts}/styles" Target="styles.xml"/></Relationships>
            """);
        yield return ("xl/styles.xml", Styles);
    }
}
