using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Participants;

public sealed class ParticipantMerge : IVersioned
{
    public long Id { get; init; }

    public required Guid PublicId { get; init; }

    public required long KeptId { get; init; }

    public required long MergedId { get; init; }

    public required DateTime MergedAt { get; init; }

    public required long MergedById { get; init; }

    [MaxLength(16_000)]
    public required byte[] BeforeCipher { get; init; }

    public DateTime? UndoneAt { get; set; }

    public long? UndoneById { get; set; }

    public ICollection<ParticipantMergeMove> Moves { get; } = [];

    public int Version { get; set; }
}
