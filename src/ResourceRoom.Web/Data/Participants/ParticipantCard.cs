using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>A card with a random code that finds its person at the desk. The code says nothing about the person.</summary>
public sealed class ParticipantCard
{
    /// <summary>Key.</summary>
    public long Id { get; init; }

    /// <summary>Binds the cipher to this card.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>The person.</summary>
    public long ParticipantId { get; set; }

    /// <summary>The code, encrypted, so that the card can be printed again.</summary>
    [MaxLength(Participant.CipherLength)]
    public required byte[] CodeCipher { get; init; }

    /// <summary>Keyed hash of the code, for finding.</summary>
    [MaxLength(Participant.HashLength)]
    public required byte[] CodeHash { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>The account that made it.</summary>
    public required long IssuedById { get; init; }

    /// <summary>When it stopped finding anybody, UTC; null while it is in force.</summary>
    public DateTime? RevokedAt { get; set; }

    /// <summary>The account that ended it.</summary>
    public long? RevokedById { get; set; }
}
