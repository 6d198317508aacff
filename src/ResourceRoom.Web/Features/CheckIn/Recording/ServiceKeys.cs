using System.Globalization;

namespace ResourceRoom.Web.Features.CheckIn.Recording;

internal static class ServiceKeys
{
    public static IReadOnlyList<int>? Read(IEnumerable<string> ticked)
    {
        var keys = new List<int>();
        foreach (var text in ticked.Distinct())
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var key))
            {
                return null;
            }

            keys.Add(key);
        }

        return [.. keys.Distinct()];
    }
}
