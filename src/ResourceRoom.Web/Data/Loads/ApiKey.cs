using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using System.Text;

namespace ResourceRoom.Web.Data.Loads;

/// <summary>A key by which a tracking system names itself. It is shown once, when it is made; only its hash is kept.</summary>
public sealed class ApiKey
{
    public const int HashLength = 32;
    public const int EndLength = 4;

    private const string Prefix = "rr_";
    private const int SecretBytes = 32;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public long SystemId { get; init; }

    public TrackingSystem System { get; init; } = null!;

    /// <summary>A plain hash: the key itself is random, so nobody finds it by trying.</summary>
    [MaxLength(HashLength)]
    public required byte[] Hash { get; init; }

    /// <summary>Its last characters, by which people tell keys apart.</summary>
    [MaxLength(EndLength)]
    public required string End { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required long CreatedById { get; init; }

    public DateTime? LastUsedAt { get; set; }

    public DateTime? RevokedAt { get; set; }

    public long? RevokedById { get; set; }

    public static string NewKey() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    public static ApiKey Of(string key, long systemId, DateTime now, long account) => new()
    {
        PublicId = Guid.CreateVersion7(now),
        SystemId = systemId,
        Hash = HashOf(key),
        End = key[^EndLength..],
        CreatedAt = now,
        CreatedById = account,
    };

    public static (ApiKey Row, string Key) Create(long systemId, DateTime now, long account)
    {
        var key = NewKey();
        return (Of(key, systemId, now, account), key);
    }

    public static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
