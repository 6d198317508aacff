using System.Globalization;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>The key of a ticked service, as it comes with a form.</summary>
internal static class ServiceKey
{
    // No service has this key: what is no number is as unknown as a number that no service has.
    private const int NoService = 0;

    /// <summary>The key.</summary>
    public static int Read(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : NoService;

    /// <summary>The key as it stands in a form.</summary>
    public static string Write(int key) => key.ToString(CultureInfo.InvariantCulture);
}
