namespace ResourceRoom.Domain.Accounts;

/// <summary>Encodes bytes as letters and digits that people can type, five bits each (RFC 4648, section 6).</summary>
public static class Base32
{
    /// <summary>The RFC's alphabet, which authenticator apps read.</summary>
    public const string Rfc4648 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private const int BitsPerCharacter = 5;

    /// <summary>Encodes bytes in an alphabet of 32 characters, without padding.</summary>
    /// <param name="bytes">The bytes; zero bits fill up the last character.</param>
    /// <param name="alphabet">The characters for values 0 to 31.</param>
    public static string Encode(ReadOnlySpan<byte> bytes, string alphabet)
    {
        var text = new char[((bytes.Length * 8) + BitsPerCharacter - 1) / BitsPerCharacter];
        for (var place = 0; place < text.Length; place++)
        {
            var value = 0;
            for (var bit = place * BitsPerCharacter; bit < (place + 1) * BitsPerCharacter; bit++)
            {
                value = (value << 1) | (bit / 8 < bytes.Length ? (bytes[bit / 8] >> (7 - (bit % 8))) & 1 : 0);
            }

            text[place] = alphabet[value];
        }

        return new string(text);
    }
}
