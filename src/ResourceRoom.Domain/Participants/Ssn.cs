using System.Collections.Frozen;

namespace ResourceRoom.Domain.Participants;

/// <summary>A Social Security Number that could have been issued (Policy 1.11.2, item 5.2.4).</summary>
public readonly record struct Ssn
{
    private const int Length = 9;

    // Printed in wallets, pamphlets and advertisements; thousands of people gave them as their own.
    private static readonly FrozenSet<string> Invalidated = FrozenSet.ToFrozenSet(
    [
        "042103580", "062360749", "078051120", "095073645", "128036045", "135016629", "141186941", "165167999", "165187999", "165207999",
        "165227999", "165247999", "189092294", "212097694", "212099999", "219099999", "306302348", "308125070", "468288779", "549241889",
    ]);

    private readonly string? digits;

    private Ssn(string digits) => this.digits = digits;

    /// <summary>The nine digits, not masked; throws unless the value came from <see cref="TryParse"/>.</summary>
    public string Digits => digits ?? throw new InvalidOperationException("An SSN comes from TryParse only.");

    /// <summary>The last four digits.</summary>
    public string LastFour => Digits[^4..];

    /// <summary>The form shown on pages: •••-••- and the last four digits.</summary>
    public string Masked => $"•••-••-{LastFour}";

    /// <summary>
    /// Whether it looks made up: one digit repeated (in all of it, or in each of its three parts), or a run up or down. It may
    /// have been issued, so staff ask once more, and it never decides alone who somebody is [ours].
    /// </summary>
    public bool LooksMadeUp => IsRun(Digits, step: 1) || IsRun(Digits, step: 9) || new[] { Digits[..3], Digits[3..5], Digits[5..] }.All(part => IsRun(part, step: 0));

    /// <summary>Reads nine digits with hyphens, periods and spaces anywhere. On false, <paramref name="fault"/> is the first reason.</summary>
    public static bool TryParse(string? text, out Ssn ssn, out SsnFault fault)
    {
        fault = FaultOf(text, out var digits);
        ssn = fault == SsnFault.None ? new Ssn(digits) : default;
        return fault == SsnFault.None;
    }

    /// <summary>The masked form, so the number never ends up in a log or on a page by accident.</summary>
    public override string ToString() => digits is null ? "•••-••-••••" : Masked;

    private static bool IsRun(string digits, int step) => digits.Zip(digits.Skip(1), (digit, next) => (digit - '0' + step) % 10 == next - '0').All(follows => follows);

    private static SsnFault FaultOf(string? text, out string digits)
    {
        digits = "";
        if (string.IsNullOrWhiteSpace(text))
        {
            return SsnFault.Empty;
        }

        digits = string.Concat(text.Where(character => !Punctuation.SeparatesDigits(character)));
        return digits switch
        {
            _ when !digits.All(char.IsAsciiDigit) => SsnFault.NotDigits,
            { Length: not Length } => SsnFault.NotNineDigits,
            _ => NeverIssued(digits),
        };
    }

    private static SsnFault NeverIssued(string digits) => Invalidated.Contains(digits) ? SsnFault.PublicExample : (digits[..3], digits[3..5], digits[5..]) switch
    {
        ("000" or "666", _, _) => SsnFault.AreaNeverIssued,
        (['9', ..], _, _) => SsnFault.BeginsWithNine,
        (_, "00", _) => SsnFault.GroupNeverIssued,
        (_, _, "0000") => SsnFault.SerialNeverIssued,
        _ => SsnFault.None,
    };
}
