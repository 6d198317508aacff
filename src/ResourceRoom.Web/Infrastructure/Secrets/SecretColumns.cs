using System.Security.Cryptography;
using System.Text;

namespace ResourceRoom.Web.Infrastructure.Secrets;

/// <summary>
/// Encrypts the columns that may not stand in clear (SSN, birth date, attached files) with AES-256-GCM, and makes the keyed hashes by
/// which they are found. A cipher is bound to its column and its record: copied elsewhere it does not open.
/// </summary>
public sealed class SecretColumns(SecretKeys keys)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength;

    public byte[] Protect(SecretColumn column, Guid record, string value) => Protect(column, record, Encoding.UTF8.GetBytes(value));

    public byte[] Protect(SecretColumn column, Guid record, byte[] plain)
    {
        var sealedValue = new byte[HeaderLength + plain.Length + TagLength];
        sealedValue[0] = keys.Newest;
        var nonce = sealedValue.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);

        using var aes = new AesGcm(keys.Encryption[keys.Newest], TagLength);
        aes.Encrypt(nonce, plain, sealedValue.AsSpan(HeaderLength, plain.Length), sealedValue.AsSpan(HeaderLength + plain.Length), Binding(column, record));
        return sealedValue;
    }

    public string Reveal(SecretColumn column, Guid record, byte[] sealedValue) => Encoding.UTF8.GetString(RevealBytes(column, record, sealedValue));

    public byte[] RevealBytes(SecretColumn column, Guid record, byte[] sealedValue)
    {
        if (!keys.Encryption.TryGetValue(sealedValue[0], out var key))
        {
            throw new CryptographicException($"Encryption key {sealedValue[0]} is not in the key folder.");
        }

        var plain = new byte[sealedValue.Length - HeaderLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(
            sealedValue.AsSpan(1, NonceLength),
            sealedValue.AsSpan(HeaderLength, plain.Length),
            sealedValue.AsSpan(HeaderLength + plain.Length),
            plain,
            Binding(column, record));
        return plain;
    }

    public byte[] Hash(SecretColumn column, string value) =>
        HMACSHA256.HashData(keys.Hash, Encoding.UTF8.GetBytes($"{(int)column}:{value}"));

    private static byte[] Binding(SecretColumn column, Guid record) => [(byte)column, .. record.ToByteArray()];
}
