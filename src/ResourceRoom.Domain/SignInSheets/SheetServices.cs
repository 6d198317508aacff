using System.Globalization;

using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Reads the services in a cell: desk numbers, codes or names (Policy 1.11.2, item 1).</summary>
public static class SheetServices
{
    /// <summary>
    /// The ids of the services, each once. Names and codes are separated by semicolons; if commas or spaces separate them, each
    /// part must be a number, a code or a one-word name.
    /// </summary>
    /// <param name="text">The cell.</param>
    /// <param name="known">The services that exist.</param>
    /// <param name="unknown">What was not understood; null if everything was.</param>
    public static IReadOnlyList<int> Read(string? text, IReadOnlyList<CatalogService> known, out string? unknown)
    {
        ArgumentNullException.ThrowIfNull(known);
        unknown = null;
        var keys = new List<int>();
        foreach (var part in Parts(text ?? "", known))
        {
            if (Find(part, known) is not { } service)
            {
                unknown = part;
                return [];
            }

            keys.Add(service.Id);
        }

        return [.. keys.Distinct()];
    }

    // A name may contain commas and spaces, so the whole text is tried before its parts.
    private static IEnumerable<string> Parts(string text, IReadOnlyList<CatalogService> known) => text
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .SelectMany(part => Find(part, known) is not null
            ? [part]
            : part.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static CatalogService? Find(string part, IReadOnlyList<CatalogService> known)
    {
        var folded = SheetWords.Folded(part);
        return known.FirstOrDefault(service => folded == SheetWords.Folded(service.Code)
            || folded == SheetWords.Folded(service.Name)
            || part == service.DeskKey?.ToString(CultureInfo.InvariantCulture));
    }
}
