using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Mail;

/// <summary>A message to be sent, saved with what caused it. Sent at least once, always under the same Message-Id.</summary>
public sealed class OutboxMail
{
    public long Id { get; init; }

    /// <summary>Stands in the Message-Id, so that a second sending is known as the same message; the cipher is bound to it.</summary>
    public required Guid PublicId { get; init; }

    [MaxLength(256)]
    public required string ToAddress { get; init; }

    [MaxLength(200)]
    public required string Subject { get; init; }

    /// <summary>The text, encrypted: it may hold a link that opens an account. Null once it was sent.</summary>
    [MaxLength(BodyCipherLength)]
    public byte[]? BodyCipher { get; set; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>When the next try is due, UTC; null once it was sent or given up.</summary>
    public DateTime? NextTryAt { get; set; }

    public int Tries { get; set; }

    public DateTime? SentAt { get; set; }

    [MaxLength(200)]
    public string? LastFailure { get; set; }

    private const int BodyCipherLength = 48_000;
}
