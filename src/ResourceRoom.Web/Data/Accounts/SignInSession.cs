using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Accounts;

public enum SignInStage
{
    /// <summary>The password was right; a code, or a second factor to set up, is still asked for.</summary>
    Code,

    Room,

    SignedIn,
}

/// <summary>One sign-in of an account, or a step on the way to one. The row decides whether its cookie still opens anything, wherever it was copied to.</summary>
public sealed class SignInSession
{
    public const int StampLength = 64;

    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long AccountId { get; init; }

    public User Account { get; init; } = null!;

    public required SignInStage Stage { get; init; }

    /// <summary>The account's security stamp when it began or last went on; a change of the stamp ends it.</summary>
    [MaxLength(StampLength)]
    public required string Stamp { get; set; }

    public required DateTime BeganAt { get; init; }

    /// <summary>To within some minutes.</summary>
    public required DateTime LastUsedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    [MaxLength(20)]
    public string? RoomCode { get; set; }

    [MaxLength(45)]
    public string? From { get; init; }

    [MaxLength(60)]
    public string? Browser { get; init; }

    /// <summary>Wrong passwords typed later in the same browser; too many, and the browser is as good as a stranger's.</summary>
    public int WrongPasswords { get; set; }
}
