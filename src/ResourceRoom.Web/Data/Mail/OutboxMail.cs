using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Mail;

/// <summary>A message to be sent, saved with what caused it. Sent at least once, always under the same Message-Id.</summary>
public sealed class OutboxMail
{
    /// <summary>Key, in the order of writing.</summary>
    public long Id { get; init; }

    /// <summary>Stands in the Message-Id, so that a second sending is known as the same message; the cipher is bound to it.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>Whom it goes to.</summary>
    [MaxLength(256)]
    public required string ToAddress { get; init; }

    /// <summary>The subject; names no participant.</summary>
    [MaxLength(200)]
    public required string Subject { get; init; }

    /// <summary>The text, encrypted: it may hold a link that opens an account. Null once it was sent.</summary>
    [MaxLength(BodyCipherLength)]
    public byte[]? BodyCipher { get; set; }

    /// <summary>When it was written, UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>When the next try is due, UTC; null once it was sent or given up.</summary>
    public DateTime? NextTryAt { get; set; }

    /// <summary>Tries so far.</summary>
    public int Tries { get; set; }

    /// <summary>When it was handed over, UTC.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>Why the last try failed: the kind of failure, never the message's text.</summary>
    [MaxLength(200)]
    public string? LastFailure { get; set; }

    private const int BodyCipherLength = 8_000;
}
