using System.Globalization;
using System.Xml;

namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>Writes cells. None can be a formula: text stands as such in its cell, whatever it looks like.</summary>
internal static class CellWriter
{
    // A day is the number of days since this one. Before March 1900 spreadsheets disagree, because some know a 29 February 1900.
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    /// <exception cref="ArgumentException">No cell can hold such a value.</exception>
    public static void WriteCell(this XmlWriter xml, string place, object value, CellStyle textStyle)
    {
        switch (value)
        {
            case string text:
                WriteText(xml, place, text, textStyle);
                break;
            case int or long:
                WriteNumber(xml, place, Invariant(value), CellStyle.Whole);
                break;
            case decimal:
                WriteNumber(xml, place, Invariant(value), CellStyle.OneDecimal);
                break;
            case DateOnly day when day >= FirstDay:
                WriteNumber(xml, place, Invariant(day.DayNumber - DayZero.DayNumber), CellStyle.Date);
                break;
            case DateOnly day:
                WriteText(xml, place, day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture), textStyle);
                break;
            default:
                throw new ArgumentException($"No cell can hold a {value.GetType().Name}.", nameof(value));
        }
    }

    /// <summary>The letters of a column, counted from 0: A to Z, AA, AB and so on.</summary>
    public static string Letters(int column) =>
        (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));

    public static string Invariant(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static void WriteText(XmlWriter xml, string place, string text, CellStyle style)
    {
        Start(xml, place, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(SpreadsheetText.Escape(text.Length > WorkbookSheet.LongestText ? text[..WorkbookSheet.LongestText] : text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter xml, string place, string number, CellStyle style)
    {
        Start(xml, place, style);
        xml.WriteElementString("v", number);
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string place, CellStyle style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", place);
        xml.WriteAttributeString("s", Invariant((int)style));
    }
}
