using System.Globalization;
using System.Text;

using QRCoder;

namespace ResourceRoom.Web.Features.Shared;

/// <summary>A QR code as one path of an SVG picture: squares of side one, the quiet zone around them included.</summary>
/// <param name="Side">Width and height.</param>
/// <param name="Path">The dark squares, as the <c>d</c> of a path.</param>
public sealed record QrPicture(int Side, string Path)
{
    /// <summary>Draws a text. A quarter of the squares may be scratched and it can still be read.</summary>
    public static QrPicture Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.Q);
        var path = new StringBuilder();
        for (var y = 0; y < data.ModuleMatrix.Count; y++)
        {
            for (var x = 0; x < data.ModuleMatrix[y].Count; x++)
            {
                if (data.ModuleMatrix[y][x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return new QrPicture(data.ModuleMatrix.Count, path.ToString());
    }
}
