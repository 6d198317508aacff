using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Loads;

/// <summary>Which record a system's own id of a person means.</summary>
public sealed class SystemPerson
{
    public required long SystemId { get; init; }

    [MaxLength(IdRules.MaxLength)]
    public required string SenderId { get; init; }

    public long ParticipantId { get; set; }

    public Participant Participant { get; set; } = null!;
}
