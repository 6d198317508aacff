using System.Text.RegularExpressions;

using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Domain.Contacts;

/// <summary>A phone number as people type it [ours].</summary>
public static partial class TypedPhone
{
    /// <summary>The most digits of an extension, inclusive.</summary>
    public const int LongestExtension = 6;

    private const int Digits = 10;
    private const string Country = "1";

    // Where an exchange begins in the ten digits.
    private const int Exchange = 3;

    /// <summary>
    /// Reads 2175550142, 217-555-0142, (217) 555-0142, 217.555.0142 and the same with 1 or +1 before it and an extension
    /// (x12, ext. 12, extension 12, #12) behind it; null when the text is anything else.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="fault">Why it is no phone number.</param>
    public static PhoneNumber? Read(string? text, out PhoneFault fault)
    {
        var typed = text?.Trim() ?? "";
        var main = string.Concat(typed.TakeWhile(IsOfANumber));
        var rest = typed[main.Length..].TrimStart(',', ';', ' ');
        var digits = string.Concat(main.Where(char.IsAsciiDigit));
        if (digits.Length == Digits + 1 && digits.StartsWith(Country, StringComparison.Ordinal))
        {
            digits = digits[1..];
        }

        var extension = Extension().Match(rest);
        fault = new PhoneFault(FaultOf(main, digits, rest, extension), digits.Length);
        return fault.Kind == PhoneFaultKind.None ? new PhoneNumber(digits, rest.Length == 0 ? null : extension.Groups["digits"].Value) : null;
    }

    private static PhoneFaultKind FaultOf(string main, string digits, string rest, Match extension) => digits.Length switch
    {
        _ when main.Length == 0 && rest.Length == 0 => PhoneFaultKind.Empty,
        _ when main.LastIndexOf('+') > 0 => PhoneFaultKind.NotAPhoneNumber,
        _ when rest.Length > 0 && !extension.Success => PhoneFaultKind.NotAPhoneNumber,
        0 => PhoneFaultKind.NotAPhoneNumber,
        _ when main[0] == '+' && !main.StartsWith($"+{Country}", StringComparison.Ordinal) => PhoneFaultKind.OtherCountry,
        not Digits => PhoneFaultKind.NotTenDigits,
        _ when digits[0] < '2' => PhoneFaultKind.NoSuchAreaCode,
        _ when digits[Exchange] < '2' => PhoneFaultKind.NoSuchExchange,
        _ when rest.Length > 0 && extension.Groups["digits"].Length is 0 or > LongestExtension => PhoneFaultKind.NotAnExtension,
        _ => PhoneFaultKind.None,
    };

    private static bool IsOfANumber(char character) =>
        char.IsAsciiDigit(character) || character is '+' or '(' or ')' or '/' || Punctuation.SeparatesDigits(character);

    [GeneratedRegex(@"^(x|extension|extn?|#)[.:]?\s*(?<digits>[0-9]*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Extension();
}
