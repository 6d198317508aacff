using System.ComponentModel.DataAnnotations;
using ResourceRoom.Domain.Participants.Names;

namespace ResourceRoom.Web.Data.Participants.Names;

/// <summary>A name that a record had before another was put in its place, or that a record had that was merged into it.</summary>
public sealed class FormerName
{
    public long Id { get; init; }

    public long ParticipantId { get; set; }

    public Participant Participant { get; init; } = null!;

    [MaxLength(PersonName.MaxLength)]
    public string? FirstName { get; init; }

    [MaxLength(PersonName.MaxLength)]
    public string? LastName { get; init; }

    /// <summary>The record whose merge brought the name along, with which it goes again; null for a name that was edited.</summary>
    public long? MergedId { get; init; }
}
