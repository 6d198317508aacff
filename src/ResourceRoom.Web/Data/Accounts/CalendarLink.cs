using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Accounts;

/// <summary>
/// Lets a calendar program read what is due of a planner's customers without signing in. Whoever has its secret has the feed, so
/// only a keyed hash is kept.
/// </summary>
public sealed class CalendarLink
{
    public long Id { get; init; }

    public required long AccountId { get; init; }

    public User Account { get; init; } = null!;

    [MaxLength(HashLength)]
    public required byte[] SecretHash { get; init; }

    public required DateTime CreatedAt { get; init; }

    public DateTime? RevokedAt { get; set; }

    private const int HashLength = 32;
}
