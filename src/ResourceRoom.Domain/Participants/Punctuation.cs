using System.Globalization;
using System.Text;

namespace ResourceRoom.Domain.Participants;

/// <summary>The look-alikes that keyboards, phones and pasted documents put in place of an apostrophe, a hyphen or a space.</summary>
internal static class Punctuation
{
    /// <summary>' and the typographic, modifier-letter and Hawaiian forms of it.</summary>
    public static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2018 or 0x2019 or 0x02BB or 0x02BC;

    /// <summary>The hyphens that a name may be written with.</summary>
    public static bool IsHyphen(Rune rune) => rune.Value is '-' or 0x2010 or 0x2011;

    /// <summary>A hyphen between groups of digits, where a word processor may have made a dash or a minus of it.</summary>
    public static bool IsDash(char character) =>
        character is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';

    /// <summary>Any space of visible width; tabs and line ends are not among them.</summary>
    public static bool IsSpace(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator;

    /// <summary>What may stand between groups of digits.</summary>
    public static bool SeparatesDigits(char character) => IsDash(character) || char.IsWhiteSpace(character);
}
