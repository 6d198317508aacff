using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>That two records were found to be one person's, and what is needed to take it back.</summary>
public sealed class ParticipantMerge : IVersioned
{
    /// <summary>Key.</summary>
    public long Id { get; init; }

    /// <summary>The key in addresses; the sealed copy is bound to it.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>The record that stays.</summary>
    public required long KeptId { get; init; }

    /// <summary>The record that was merged into it.</summary>
    public required long MergedId { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTime MergedAt { get; init; }

    /// <summary>The account that merged them.</summary>
    public required long MergedById { get; init; }

    /// <summary>Both records' answers before and the kept one's after, as JSON, encrypted.</summary>
    [MaxLength(16_000)]
    public required byte[] BeforeCipher { get; init; }

    /// <summary>When it was taken back, UTC; null while it holds.</summary>
    public DateTime? UndoneAt { get; set; }

    /// <summary>The account that took it back.</summary>
    public long? UndoneById { get; set; }

    /// <summary>The rows that changed hands.</summary>
    public ICollection<ParticipantMergeMove> Moves { get; } = [];

    /// <inheritdoc/>
    public int Version { get; set; }
}
