namespace ResourceRoom.Domain.Accounts;

/// <summary>
/// A code kept on paper in case the phone is lost; each works once (NIST SP 800-63B-4, look-up secrets). It is written in
/// groups of letters and digits that are hard to confuse. Codes made before these were 16 characters long and still work.
/// </summary>
public static class RecoveryCode
{
    /// <summary>How many codes an account starts with.</summary>
    public const int Count = 10;

    /// <summary>At this many left, the account is told to make new ones.</summary>
    public const int FewLeft = 3;

    /// <summary>Random bytes in one code: 120 bits, where OWASP ASVS 5.0, 6.5.2, asks for 112 unless codes are hashed like passwords.</summary>
    public const int RandomLength = 15;

    private const int GroupLength = 4;

    // Without I, L, O and U, as in Crockford's Base32.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>A code as shown: six groups of four, with hyphens.</summary>
    /// <param name="random"><see cref="RandomLength"/> random bytes.</param>
    public static string Of(ReadOnlySpan<byte> random) =>
        string.Join('-', Base32.Encode(random, Alphabet).Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>A code as compared: case, hyphens and spaces are ignored, and O, I and L count as the digits they look like.</summary>
    public static string Fold(string typed) => string.Concat(typed.Where(char.IsLetterOrDigit)).ToUpperInvariant()
        .Replace('O', '0').Replace('I', '1').Replace('L', '1');
}
