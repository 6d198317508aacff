using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Participants;

/// <summary>Keeps SSNs out of text that is stored unencrypted, such as a reason or a note.</summary>
public static partial class SsnInText
{
    /// <summary>More than the last four, which may be shown.</summary>
    private const int FewestSecretDigits = 5;

    /// <summary>For text that is only shown again: whether its digits may be an SSN, or one with digits missing, whatever is between them.</summary>
    public static bool MayHoldMostOfOne(string? text) => text is not null && text.Count(char.IsDigit) >= FewestSecretDigits;

    /// <summary>Whether a number in it is written like an SSN, as <see cref="Without"/> would take out.</summary>
    public static bool HoldsOne(string? text) => text is not null && WrittenAsOne().IsMatch(text);

    /// <summary>
    /// Replaces numbers written like an SSN: nine digits together, or three, two and four separated by one kind of hyphen,
    /// space or period. Phone numbers, dates and longer numbers stay.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="instead">What replaces each number.</param>
    public static string? Without(string? text, string instead) => text is null ? null : WrittenAsOne().Replace(text, instead);

    /// <summary>The same, with what replaces each number made of it.</summary>
    public static string Replace(string text, Func<string, string> instead)
    {
        ArgumentNullException.ThrowIfNull(instead);
        return WrittenAsOne().Replace(text, match => instead(match.Value));
    }

    [GeneratedRegex(@"(?<![0-9])[0-9]{3}(?<between>[\p{Pd}\p{Zs}.]?)[0-9]{2}\k<between>[0-9]{4}(?![0-9])")]
    private static partial Regex WrittenAsOne();
}
