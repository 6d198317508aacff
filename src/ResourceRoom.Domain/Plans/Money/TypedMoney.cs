using System.Globalization;
using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Plans.Money;

/// <summary>A dollar value as people type it [ours].</summary>
public static partial class TypedMoney
{
    /// <summary>The largest value of one service, in dollars, inclusive [ours].</summary>
    public const decimal Largest = 999_999.99m;

    private const int MostDecimals = 2;

    // More digits than this would be too big for decimal.Parse.
    private const int MostDigits = 20;

    /// <summary>
    /// Reads 300, 300.5, .50, 1,234.56 and the same with a dollar sign; null when the text is anything else. Nothing is
    /// rounded or guessed.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="fault">Why it is no dollar value.</param>
    public static decimal? Read(string? text, out TypedMoneyFault fault)
    {
        fault = FaultOf(text, out var dollars);
        return fault == TypedMoneyFault.None ? dollars : null;
    }

    private static TypedMoneyFault FaultOf(string? text, out decimal dollars)
    {
        dollars = 0;
        if (string.IsNullOrWhiteSpace(text))
        {
            return TypedMoneyFault.Empty;
        }

        var match = Shape().Match(text.Trim());
        var number = match.Groups["number"].Value;
        if (!match.Success || !number.Any(char.IsAsciiDigit) || match.Groups["open"].Success != match.Groups["close"].Success)
        {
            return TypedMoneyFault.NotAnAmount;
        }

        if (match.Groups["minus"].Success || match.Groups["open"].Success)
        {
            return TypedMoneyFault.Negative;
        }

        return CommaFaultOf(number) is { } comma ? comma : SizeFaultOf(number.Replace(",", "", StringComparison.Ordinal), out dollars);
    }

    private static TypedMoneyFault? CommaFaultOf(string number)
    {
        var comma = number.LastIndexOf(',');
        if (comma < 0 || Thousands().IsMatch(number))
        {
            return null;
        }

        // One comma, and behind it no thousands.
        var isForCents = comma == number.IndexOf(',') && comma > number.LastIndexOf('.')
            && (number.Contains('.') || number.Length - comma - 1 is 1 or 2);
        return isForCents ? TypedMoneyFault.CommaForCents : TypedMoneyFault.MisplacedComma;
    }

    private static TypedMoneyFault SizeFaultOf(string number, out decimal dollars)
    {
        dollars = 0;
        var parts = number.Split('.');
        var whole = parts[0].TrimStart('0');
        if (parts is [_, "", ..] or [_, _, _, ..])
        {
            return TypedMoneyFault.NotAnAmount;
        }

        if (parts is [_, { Length: > MostDecimals }])
        {
            return TypedMoneyFault.TooManyDecimals;
        }

        if (whole.Length > MostDigits)
        {
            return TypedMoneyFault.TooBig;
        }

        dollars = decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return dollars > Largest ? TypedMoneyFault.TooBig : TypedMoneyFault.None;
    }

    // A minus may be a hyphen, a minus sign or a dash; accountants write negative amounts in parentheses.
    [GeneratedRegex(@"^(?<open>\()?(?<minus>[-\u2212\u2013])?\s*\$?\s*(?<minus>[-\u2212\u2013])?(?<number>[0-9.,]+)(?<close>\))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3})+(\.[0-9]*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
