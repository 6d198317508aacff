using System.Globalization;
using System.Text.RegularExpressions;

using AngleSharp.Html.Dom;

using ZXing;
using ZXing.Common;
using ZXing.QrCode;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Reads the QR codes that pages draw.</summary>
public static partial class QrCodes
{
    private const int PixelsPerSquare = 4;

    /// <summary>What a scanner or a phone reads from the QR code of a page.</summary>
    public static string ReadQrCode(this IHtmlDocument page, string selector)
    {
        var svg = page.QuerySelector(selector)!;
        var side = int.Parse(svg.GetAttribute("viewBox")!.Split(' ')[2], CultureInfo.InvariantCulture) * PixelsPerSquare;
        var light = Enumerable.Repeat(byte.MaxValue, side * side).ToArray();
        foreach (var square in Square().Matches(svg.QuerySelector("path")!.GetAttribute("d")!).Select(match => match.Groups))
        {
            var (left, top) = (NumberAt(square[1]) * PixelsPerSquare, NumberAt(square[2]) * PixelsPerSquare);
            for (var y = top; y < top + PixelsPerSquare; y++)
            {
                light.AsSpan((y * side) + left, PixelsPerSquare).Clear();
            }
        }

        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(light, side, side, RGBLuminanceSource.BitmapFormat.Gray8)));

        // The picture is straight and alone: looking for it as in a photograph misses one in some hundreds.
        var alone = new Dictionary<DecodeHintType, object> { [DecodeHintType.PURE_BARCODE] = true };
        return new QRCodeReader().decode(picture, alone)?.Text ?? throw new InvalidOperationException("No QR code could be read.");
    }

    private static int NumberAt(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"M(\d+) (\d+)h1v1h-1z")]
    private static partial Regex Square();
}
