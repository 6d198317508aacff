using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Participants;

/// <summary>Keeps SSNs out of text that is kept in clear, such as a reason or a note.</summary>
public static partial class SsnInText
{
    private const int SsnDigits = 9;

    /// <summary>Whether a text has as many digits as an SSN, whatever stands between them.</summary>
    public static bool MayHoldOne(string? text) => text is not null && text.Count(char.IsDigit) >= SsnDigits;

    /// <summary>
    /// The text without numbers that are written as an SSN is: nine digits together, or three, two and four with one kind of
    /// hyphen, space or point between. Telephone numbers, dates and longer numbers stay.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="instead">What stands there afterwards.</param>
    public static string? Without(string? text, string instead) => text is null ? null : WrittenAsOne().Replace(text, instead);

    [GeneratedRegex(@"(?<![0-9])[0-9]{3}(?<between>[\p{Pd}\p{Zs}.]?)[0-9]{2}\k<between>[0-9]{4}(?![0-9])")]
    private static partial Regex WrittenAsOne();
}
