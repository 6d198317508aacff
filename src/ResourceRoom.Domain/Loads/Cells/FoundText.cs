using System.Text.RegularExpressions;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>What a receipt shows of a cell: never an SSN or a birth date in clear (load-receipt-v1, <c>rejects.csv</c>).</summary>
public static partial class FoundText
{
    /// <summary>The most characters shown.</summary>
    public const int MaxLength = 60;

    private const int SsnDigits = 9;
    private const int ShownDigits = 4;
    private const char Dot = '•';
    private const char Unreadable = '\uFFFD';

    /// <summary>A text in which numbers like an SSN are masked.</summary>
    public static string Of(string text) => Cut(SsnInText.Replace(text, WithoutDigits));

    /// <summary>The same with every digit masked.</summary>
    public static string WithoutAnyDigit(string text) => Cut(WithoutDigits(text));

    /// <summary>The same of a cell: of an SSN the last four of nine digits stay, of a birth date none.</summary>
    public static string Of(LoadColumn column, string text) => column switch
    {
        LoadColumn.BirthDate => WithoutAnyDigit(text),
        LoadColumn.Ssn => Cut(MaskedSsn(text)),
        _ => Of(text),
    };

    private static string MaskedSsn(string text)
    {
        var digits = text.Count(char.IsDigit);
        var hidden = digits == SsnDigits ? SsnDigits - ShownDigits : digits;
        var seen = 0;
        return Digit().Replace(text, digit => ++seen <= hidden ? Dot.ToString() : digit.Value);
    }

    private static string WithoutDigits(string text) => Digit().Replace(text, Dot.ToString());

    private static string Cut(string sent)
    {
        // Not every database takes a NUL.
        var text = sent.Replace('\0', Unreadable);
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"{text[..length]}…";
    }

    [GeneratedRegex(@"\d")]
    private static partial Regex Digit();
}
