namespace ResourceRoom.Web.Infrastructure.Secrets;

/// <summary>The keys for secret columns: versioned encryption keys, of which the newest encrypts, and one key for search hashes.</summary>
public sealed record SecretKeys(IReadOnlyDictionary<byte, byte[]> Encryption, byte[] Hash)
{
    public const int KeyLength = 32;

    public byte Newest { get; } = Encryption.Keys.Max();

    public IEnumerable<SecretKey> All => Encryption.OrderBy(key => key.Key).Select(key => new SecretKey(KeyPurpose.Encryption, key.Key, key.Value)).Append(new SecretKey(KeyPurpose.Hash, 0, Hash));
}
