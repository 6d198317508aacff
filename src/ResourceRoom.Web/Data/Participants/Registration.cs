using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>
/// The fact that a person is registered in a WIOA program: one half of what makes a WIOA participant
/// (Policy 1.11.2, item 6.3). Nine answers register nobody.
/// </summary>
public sealed class Registration
{
    /// <summary>The registered person; a person is registered once.</summary>
    public long ParticipantId { get; init; }

    /// <summary>The program, in words.</summary>
    [MaxLength(60)]
    public required string Program { get; init; }

    /// <summary>The office's day of registration.</summary>
    public required DateOnly RegisteredOn { get; init; }

    /// <summary>When the fact was recorded, UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>The account that recorded it; null when a system did.</summary>
    public long? RecordedById { get; init; }

    /// <summary>Where the fact comes from, such as the enrollment that wrote it.</summary>
    [MaxLength(60)]
    public required string Source { get; init; }
}
