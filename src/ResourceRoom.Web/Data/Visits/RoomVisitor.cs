using System.ComponentModel.DataAnnotations;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;

namespace ResourceRoom.Web.Data.Visits;

/// <summary>
/// Somebody a room has seen: one row, however many visits, with the names by which the room's desk finds them. It says
/// nothing that the visits and the record do not say; <see cref="RoomVisitors"/> keeps it in step with every save.
/// </summary>
public sealed class RoomVisitor : INamed
{
    public required long LocationId { get; init; }

    public Location Location { get; init; } = null!;

    public long ParticipantId { get; init; }

    public Participant Participant { get; init; } = null!;

    [MaxLength(NameKey.MaxLength)]
    public string? FirstNameKey { get; set; }

    [MaxLength(NameKey.MaxLength)]
    public string? LastNameKey { get; set; }
}
