using System.Globalization;

namespace ResourceRoom.Web.Features.Shared;

internal static class ServiceKey
{
    /// <summary>What is not a number; no service has this key.</summary>
    public const int None = 0;

    public static int Read(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : None;

    public static IReadOnlyList<int> ReadAll(IEnumerable<string> ticked) => [.. ticked.Select(Read).Distinct()];

    public static string Write(int key) => key.ToString(CultureInfo.InvariantCulture);
}
