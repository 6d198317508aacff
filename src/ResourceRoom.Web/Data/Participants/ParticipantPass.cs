using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>A printed pass with a random code that finds its person at the desk. The code says nothing about the person.</summary>
public sealed class ParticipantPass
{
    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public long ParticipantId { get; set; }

    [MaxLength(Participant.CipherLength)]
    public required byte[] CodeCipher { get; init; }

    [MaxLength(Participant.HashLength)]
    public required byte[] CodeHash { get; init; }

    public required DateTime IssuedAt { get; init; }

    public required long IssuedById { get; init; }

    public DateTime? RevokedAt { get; set; }

    public long? RevokedById { get; set; }
}
