using System.Globalization;
using System.Text;

namespace ResourceRoom.Domain.Participants.Names;

/// <summary>A first or last name, spelled as its owner spells it (Policy 1.11.2, items 5.2.1 and 5.2.2).</summary>
public static class PersonName
{
    /// <summary>The maximum length, in UTF-16 characters as the database counts them.</summary>
    public const int MaxLength = 60;

    /// <summary>
    /// The first name of somebody who has one name only, which is the last name: an answer that is given, without a value to
    /// show [ours].
    /// </summary>
    public const string NoFirstName = "";

    /// <summary>
    /// Reads a name: trimmed, in Unicode form C, with spelling and case kept. Letters and combining marks of any script,
    /// apostrophes, hyphens, spaces and periods are allowed, with at least one letter. On false, <paramref name="fault"/> is
    /// the reason and <paramref name="name"/> is empty.
    /// </summary>
    public static bool TryParse(string? text, out string name, out NameFault fault)
    {
        var typed = text?.Trim() ?? "";
        fault = FaultOf(typed);
        name = fault.Kind == NameFaultKind.None ? typed.Normalize(NormalizationForm.FormC) : "";
        if (name.Length > MaxLength)
        {
            name = "";
            fault = new NameFault(NameFaultKind.TooLong, null);
        }

        return fault.Kind == NameFaultKind.None;
    }

    private static NameFault FaultOf(string typed)
    {
        if (typed.Length == 0)
        {
            return new NameFault(NameFaultKind.Empty, null);
        }

        var hasLetter = false;
        for (var i = 0; i < typed.Length;)
        {
            // Half a surrogate pair would make Normalize throw, so it is rejected here like any other character.
            if (!Rune.TryGetRuneAt(typed, i, out var rune))
            {
                return new NameFault(NameFaultKind.NotAllowed, Code(typed[i]));
            }

            if (!IsAllowed(rune))
            {
                return new NameFault(NameFaultKind.NotAllowed, Printable(rune));
            }

            hasLetter |= IsLetter(rune);
            i += rune.Utf16SequenceLength;
        }

        return hasLetter ? default : new NameFault(NameFaultKind.NoLetter, null);
    }

    private static bool IsAllowed(Rune rune) =>
        !IsInvisible(rune)
        && (Rune.IsLetter(rune) || IsMark(rune) || rune.Value == '.'
            || Punctuation.IsApostrophe(rune) || Punctuation.IsHyphen(rune) || Punctuation.IsSpace(rune));

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) && !Punctuation.IsApostrophe(rune);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Unicode counts these fillers and variation selectors as letters and marks, yet they draw nothing: a name made of them
    // would look empty, or like someone else's.
    private static bool IsInvisible(Rune rune) => rune.Value
        is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0
        or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static string Printable(Rune rune) =>
        Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) || Rune.IsNumber(rune) ? rune.ToString() : Code(rune.Value);

    private static string Code(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
}
