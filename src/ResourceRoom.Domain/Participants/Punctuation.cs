using System.Globalization;
using System.Text;

namespace ResourceRoom.Domain.Participants;

/// <summary>The look-alikes that keyboards, phones and pasted documents use for an apostrophe, a hyphen or a space.</summary>
internal static class Punctuation
{
    /// <summary>' and its typographic, modifier-letter and Hawaiian forms.</summary>
    public static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2018 or 0x2019 or 0x02BB or 0x02BC;

    /// <summary>The hyphens used in names.</summary>
    public static bool IsHyphen(Rune rune) => rune.Value is '-' or 0x2010 or 0x2011;

    /// <summary>A hyphen between groups of digits, which a word processor may have turned into a dash or a minus sign.</summary>
    public static bool IsDash(char character) =>
        character is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212';

    /// <summary>Any visible space; tabs and line breaks do not count.</summary>
    public static bool IsSpace(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator;

    /// <summary>Whether a character may separate groups of digits.</summary>
    public static bool SeparatesDigits(char character) => IsDash(character) || character == '.' || char.IsWhiteSpace(character);
}
