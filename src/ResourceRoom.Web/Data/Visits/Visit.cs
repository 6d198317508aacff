using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;

namespace ResourceRoom.Web.Data.Visits;

/// <summary>
/// One participant in one resource room on one occasion, with the services used (Policy 1.11.2, item 1).
/// Nothing deletes a visit; a void is a row of its own.
/// </summary>
public sealed class Visit : IVersioned
{
    public const int NoteLength = 500;

    public long Id { get; init; }

    /// <summary>
    /// The key in addresses. It is handed out with the form that makes the visit, so that sending that form again finds
    /// this visit instead of making another.
    /// </summary>
    public required Guid PublicId { get; init; }

    public required long LocationId { get; init; }

    public Location Location { get; init; } = null!;

    public long ParticipantId { get; set; }

    public Participant Participant { get; set; } = null!;

    public required DateTime StartedAt { get; set; }

    public required DateOnly Day { get; set; }

    /// <summary>When the visit was typed in, UTC: the check-in itself, or later when it came from a paper sheet.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Check-out, UTC; null while the person is in the room. A voided visit is always ended.</summary>
    public DateTime? EndedAt { get; set; }

    public bool WasNotCheckedOut { get; set; }

    public LaborForceStatus? LaborForceStatus { get; set; }

    public required ResponseState LaborForceStatusState { get; set; }

    public required ParticipantClass Class { get; set; }

    public required bool IsReportable { get; set; }

    /// <summary>When an SSN supplied later made the visit reportable, UTC; null when it was or was not from the start.</summary>
    public DateTime? BecameReportableAt { get; set; }

    public required VisitSource Source { get; init; }

    public required long TechnicianId { get; init; }

    public User Technician { get; init; } = null!;

    [MaxLength(NoteLength)]
    public string? Note { get; set; }

    public ICollection<VisitService> Services { get; } = [];

    public ICollection<VisitCorrection> Corrections { get; } = [];

    public VisitVoid? Void { get; set; }

    public int Version { get; set; }
}
