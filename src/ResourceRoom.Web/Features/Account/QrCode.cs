using System.Globalization;
using System.Text;

using QRCoder;

namespace ResourceRoom.Web.Features.Account;

/// <summary>A QR code as a path of squares, drawn in the page itself: its text stands in no address, and no style is needed.</summary>
/// <param name="Side">Squares on a side, the white border included.</param>
/// <param name="Path">The dark squares, as the data of an SVG path.</param>
public sealed record QrCode(int Side, string Path)
{
    /// <summary>Draws a text.</summary>
    public static QrCode Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var row = 0; row < data.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < data.ModuleMatrix.Count; column++)
            {
                if (data.ModuleMatrix[row][column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return new QrCode(data.ModuleMatrix.Count, path.ToString());
    }
}
