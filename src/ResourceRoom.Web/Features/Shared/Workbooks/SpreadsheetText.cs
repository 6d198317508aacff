using System.Globalization;
using System.Text.RegularExpressions;

namespace ResourceRoom.Web.Features.Shared.Workbooks;

/// <summary>Text as the cells of a spreadsheet hold it: a character that XML has no place for is written <c>_x0001_</c>.</summary>
internal static partial class SpreadsheetText
{
    public static string Escape(string text) => NotInXml().Replace(text, sign => $"_x{(int)sign.Value[0]:X4}_");

    public static string Unescape(string text) =>
        Escaped().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    // An underscore that begins what looks like an escape is escaped too.
    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex NotInXml();

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escaped();
}
