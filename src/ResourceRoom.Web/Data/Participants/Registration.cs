using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// The fact that a person is registered in a WIOA program: one half of what makes a WIOA participant
/// (Policy 1.11.2, item 6.3). Nine answers register nobody.
/// </summary>
public sealed class Registration
{
    public long ParticipantId { get; init; }

    [MaxLength(60)]
    public required string Program { get; init; }

    public required DateOnly RegisteredOn { get; init; }

    public required DateTime RecordedAt { get; init; }

    public long? RecordedById { get; init; }

    [MaxLength(60)]
    public required string Source { get; init; }
}
