namespace ResourceRoom.Web.Security.Secrets;

/// <summary>The keys for secret columns: versioned encryption keys, of which the newest encrypts, and one key for search hashes.</summary>
/// <param name="Encryption">Version, from 1, and its 32 bytes.</param>
/// <param name="Hash">32 bytes.</param>
public sealed record SecretKeys(IReadOnlyDictionary<byte, byte[]> Encryption, byte[] Hash)
{
    /// <summary>Length of every key, in bytes.</summary>
    public const int KeyLength = 32;

    /// <summary>The version that encrypts from now on.</summary>
    public byte Newest { get; } = Encryption.Keys.Max();
}
