namespace ResourceRoom.Domain.Accounts;

/// <summary>
/// A code on paper for the day the phone is lost; each works once (NIST SP 800-63B-4, look-up secrets). Written in two
/// groups, in letters and digits that nobody takes for one another.
/// </summary>
public static class RecoveryCode
{
    /// <summary>How many an account has at first.</summary>
    public const int Count = 10;

    /// <summary>With this many left, the account is told to make new ones.</summary>
    public const int FewLeft = 3;

    /// <summary>Random bytes that one code holds.</summary>
    public const int RandomLength = 10;

    private const int GroupLength = 8;

    // Without I, L, O and U, after Crockford.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A code as it is shown: XXXXXXXX-XXXXXXXX.</summary>
    /// <param name="random"><see cref="RandomLength"/> random bytes.</param>
    public static string Of(ReadOnlySpan<byte> random)
    {
        var text = Base32.Encode(random, Alphabet);
        return $"{text[..GroupLength]}-{text[GroupLength..]}";
    }

    /// <summary>A code as it is compared: case, hyphens and spaces do not count, and letters taken for digits are those.</summary>
    public static string Fold(string typed) => string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant()
        .Replace('O', '0').Replace('I', '1').Replace('L', '1');
}
