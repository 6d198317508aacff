using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Loads.Systems;

/// <summary>The code of a tracking system, by which its sender and the command name it [ours].</summary>
public static partial class SystemCode
{
    /// <summary>The longest code.</summary>
    public const int MaxLength = 20;

    /// <summary>Whether a text is one: 2 to 20 of A-Z, 0-9 and hyphens.</summary>
    public static bool IsOne(string? text) => text is not null && Shape().IsMatch(text);

    /// <summary>Whether a text, such as the tracking system that a room's form names, is the code or the name of a system.</summary>
    public static bool IsNamedBy(string text, string code, string name)
    {
        var words = TypedText.Line(text);
        return string.Equals(words, code, StringComparison.OrdinalIgnoreCase) || string.Equals(words, TypedText.Line(name), StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^[A-Z0-9-]{2,20}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
