using System.Text.RegularExpressions;

using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>The sender's own ids of visits and people (load-receipt-v1, "Cells").</summary>
public static partial class IdRules
{
    /// <summary>The longest id, in UTF-16 characters.</summary>
    public const int MaxLength = 64;

    /// <summary>Why a text is no id; null when it is one.</summary>
    /// <param name="column">Whether of a visit or of a person.</param>
    /// <param name="text">The cell, not empty.</param>
    /// <param name="ssnDigits">The nine digits of the row's SSN cell; null when it has another number of them, or is not read.</param>
    public static CellFault? WhyNot(LoadColumn column, string text, string? ssnDigits)
    {
        if (HoldsSsn(text, ssnDigits))
        {
            // Whatever else is wrong with it, none of its digits may be shown.
            return new CellFault(column, text.Length > MaxLength ? LoadCode.TooLong : LoadCode.BadValue, FoundText.WithoutAnyDigit(text), LoadHint.IdIsSsn);
        }

        if (text.Length > MaxLength)
        {
            return new CellFault(column, LoadCode.TooLong, FoundText.Of(text), LoadHint.None);
        }

        return text.Any(char.IsControl) ? new CellFault(column, LoadCode.BadValue, FoundText.Of(text), LoadHint.ControlCharacter) : null;
    }

    /// <summary>Whether a spreadsheet shortened the id, such as 1.23457E+15.</summary>
    public static bool IsPowerOfTen(string? text) => text is not null && PowerOfTen().IsMatch(text);

    private static bool HoldsSsn(string text, string? ssnDigits) =>
        SsnShape().IsMatch(text) || (ssnDigits is not null && Digits(text) == ssnDigits);

    /// <summary>The digits of a text, one after the other.</summary>
    internal static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"(?<![0-9])[0-9]{3}(?<between>[\p{Pd}.\p{Zs}])[0-9]{2}\k<between>[0-9]{4}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex SsnShape();

    [GeneratedRegex(@"^[0-9](\.[0-9]+)?E\+?[0-9]+\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PowerOfTen();
}
