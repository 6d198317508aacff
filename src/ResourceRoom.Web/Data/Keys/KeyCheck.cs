using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Keys;

/// <summary>By this the database knows a key that it was written with. It tells nothing of the key.</summary>
public sealed class KeyCheck
{
    public required KeyPurpose Purpose { get; init; }

    /// <summary>Of an encryption key, as in its file's name; 0 for the key of the hashes.</summary>
    public required byte Version { get; init; }

    public required byte[] Value { get; init; }

    public required DateTime AddedAt { get; init; }
}
