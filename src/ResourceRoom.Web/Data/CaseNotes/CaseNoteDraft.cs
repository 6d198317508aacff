using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.CaseNotes;

/// <summary>A note that somebody is writing. Only they see it, and it counts for nothing.</summary>
public sealed class CaseNoteDraft
{
    public const int EntriesLength = 40_000;

    public long Id { get; init; }

    /// <summary>The key of its form: the note saved from that form ends the draft.</summary>
    public required Guid FormKey { get; init; }

    public required long ParticipantId { get; set; }

    public required long OwnerId { get; init; }

    /// <summary>The entries of the form, as JSON.</summary>
    [MaxLength(EntriesLength)]
    public required string Entries { get; set; }

    public required DateTime SavedAt { get; set; }
}
