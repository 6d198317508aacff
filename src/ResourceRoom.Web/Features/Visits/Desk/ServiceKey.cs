using System.Globalization;

namespace ResourceRoom.Web.Features.Visits.Desk;

/// <summary>The key of a ticked service, as it comes with a form.</summary>
internal static class ServiceKey
{
    // No service has this key: what is no number is as unknown as a number that no service has.
    private const int NoService = 0;

    public static int Read(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key) ? key : NoService;

    public static string Write(int key) => key.ToString(CultureInfo.InvariantCulture);
}
