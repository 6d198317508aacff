using F23.StringSimilarity;

using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Web.Features.Loads.Showing;

internal static class HeaderNames
{
    private const double MostEdits = 2;

    private static readonly Levenshtein Edits = new();

    /// <summary>Whether a name that is none of the layout's likely means a column: First Name, visitid, birth-dat.</summary>
    public static bool IsMeant(string name, LoadColumn column) => Edits.Distance(Plain(name), Plain(column.Name())) <= Math.Min(MostEdits, Plain(column.Name()).Length / 4);

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
