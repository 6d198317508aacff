using System.Text.RegularExpressions;

namespace ResourceRoom.Domain.Participants.Finding;

/// <summary>
/// The code on a participant's pass: RR-XXXX-XXXX-XXXX-XXXX-C, sixteen random symbols of five bits each and a check symbol
/// ("finding the same person again" [ours]). It says nothing about the person.
/// </summary>
public readonly partial record struct PassCode
{
    /// <summary>How many different symbols there are.</summary>
    public const int SymbolCount = 32;

    private const string Prefix = "RR";
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int GroupLength = 4;
    private const int RandomLength = 16;

    private readonly string? characters;

    private PassCode(string characters) => this.characters = characters;

    /// <summary>
    /// The code in capitals without hyphens; throws unless the value came from <see cref="TryParse"/> or <see cref="Draw"/>.
    /// </summary>
    public string Characters => characters ?? throw new InvalidOperationException("A pass code comes from TryParse or Draw only.");

    /// <summary>The code as printed, in groups.</summary>
    public string Printed =>
        $"{Prefix}-{string.Join('-', Characters[Prefix.Length..].Chunk(GroupLength).Select(group => new string(group)))}";

    /// <summary>
    /// Makes a new code. Every code has a digit, so that a name is never taken for one; a draw without a digit, one in four
    /// hundred, is repeated.
    /// </summary>
    /// <param name="draw">Draws a number from 0 to <see cref="SymbolCount"/> - 1, each equally likely.</param>
    public static PassCode Draw(Func<int> draw)
    {
        ArgumentNullException.ThrowIfNull(draw);
        string random;
        do
        {
            random = string.Concat(Enumerable.Range(0, RandomLength).Select(_ => Symbols[draw()]));
        }
        while (!random.Any(char.IsAsciiDigit));

        return new PassCode($"{Prefix}{random}{Symbols[Times(Remainder(random))]}");
    }

    /// <summary>
    /// Reads a code at the end of a text, in any case, with or without hyphens or spaces between its groups; text that was in
    /// the box before a scan is ignored. O is read as 0, I and L as 1. On false, <paramref name="fault"/> is the reason.
    /// </summary>
    public static bool TryParse(string? text, out PassCode code, out PassCodeFault fault)
    {
        code = default;
        var typed = (text ?? "").Trim().ToUpperInvariant();
        if (!Shape().IsMatch(typed) || ReadSymbols(typed) is not { } symbols)
        {
            fault = Beginning().IsMatch(typed) ? PassCodeFault.Incomplete : PassCodeFault.NotACode;
            return false;
        }

        if (Remainder(symbols) != 0)
        {
            fault = PassCodeFault.Mistyped;
            return false;
        }

        code = new PassCode(Prefix + symbols);
        fault = PassCodeFault.None;
        return true;
    }

    /// <summary>
    /// Only the prefix: anyone who has the code can find the person, so it never ends up in a log or on a page by accident.
    /// </summary>
    public override string ToString() => $"{Prefix}-…";

    /// <summary>The random and check symbols of a text of the right shape; null if none of them is a digit.</summary>
    private static string? ReadSymbols(string typed)
    {
        var symbols = string.Concat(Shape().Match(typed).Groups["group"].Captures.Select(group => group.Value));
        return symbols.Any(char.IsAsciiDigit) ? symbols.Replace('O', '0').Replace('I', '1').Replace('L', '1') : null;
    }

    // The symbols are numbers of the field with 32 elements, and the code is a polynomial over it whose value at 2 is 0. The
    // powers of 2 differ at every position, so one wrong symbol is caught, and so are two swapped symbols.
    private static int Remainder(string symbols) => symbols.Aggregate(0, (sum, symbol) => Times(sum) ^ Symbols.IndexOf(symbol, StringComparison.Ordinal));

    /// <summary>Twice a number of the field, modulo x⁵ + x² + 1.</summary>
    private static int Times(int number) => (number << 1) < SymbolCount ? number << 1 : (number << 1) ^ 0b100101;

    [GeneratedRegex(@"RR[\s\p{Pd}\u2212]*((?<group>[0-9A-TV-Z]{4})[\s\p{Pd}\u2212]*){4}(?<group>[0-9A-TV-Z])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    // A name has no digit, nor four letters between hyphens after RR; "Rr Smith", "Rr-Smith" and "Rrahmani 1985" do not match.
    [GeneratedRegex(@"^RR(([\s\p{Pd}\u2212]+[^\s]*|[A-Z]*)[0-9]|[\p{Pd}\u2212][0-9A-TV-Z]{4}[\p{Pd}\u2212])", RegexOptions.CultureInvariant)]
    private static partial Regex Beginning();
}
