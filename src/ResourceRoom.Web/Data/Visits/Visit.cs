using System.ComponentModel.DataAnnotations;

using ResourceRoom.Domain.Participants;
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
    /// <summary>The longest note, in characters.</summary>
    public const int NoteLength = 500;

    /// <summary>Internal key.</summary>
    public long Id { get; init; }

    /// <summary>
    /// The key in addresses. It is handed out with the form that makes the visit, so that sending that form again finds
    /// this visit instead of making another.
    /// </summary>
    public required Guid PublicId { get; init; }

    /// <summary>The room.</summary>
    public required long LocationId { get; init; }

    /// <summary>The room.</summary>
    public Location Location { get; init; } = null!;

    /// <summary>The person.</summary>
    public long ParticipantId { get; set; }

    /// <summary>The person.</summary>
    public Participant Participant { get; set; } = null!;

    /// <summary>Check-in, UTC.</summary>
    public required DateTime StartedAt { get; set; }

    /// <summary>The office's day of check-in, in America/Chicago.</summary>
    public required DateOnly Day { get; set; }

    /// <summary>When the visit was typed in, UTC: the check-in itself, or later when it came from a paper sheet.</summary>
    public required DateTime RecordedAt { get; init; }

    /// <summary>Check-out, UTC; null while the person is in the room. A voided visit is always ended.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Nobody checked the person out: the visit was ended at the room's closing time.</summary>
    public bool WasNotCheckedOut { get; set; }

    /// <summary>Labor Force Status at this contact; null when declined.</summary>
    public LaborForceStatus? LaborForceStatus { get; set; }

    /// <summary>How Labor Force Status was answered at this contact.</summary>
    public required ResponseState LaborForceStatusState { get; set; }

    /// <summary>The class the person had on the day.</summary>
    public required ParticipantClass Class { get; init; }

    /// <summary>Whether the visit enters quarterly and annual reporting (Policy 1.11.2, item 8).</summary>
    public required bool IsReportable { get; set; }

    /// <summary>When an SSN supplied later made the visit reportable, UTC; null when it was or was not from the start.</summary>
    public DateTime? BecameReportableAt { get; set; }

    /// <summary>Where it was recorded from.</summary>
    public required VisitSource Source { get; init; }

    /// <summary>The account that checked the person in.</summary>
    public required long TechnicianId { get; init; }

    /// <summary>The account that checked the person in.</summary>
    public Account Technician { get; init; } = null!;

    /// <summary>A short note about the visit.</summary>
    [MaxLength(NoteLength)]
    public string? Note { get; set; }

    /// <summary>The services used.</summary>
    public ICollection<VisitService> Services { get; } = [];

    /// <summary>What was corrected later, oldest first by key.</summary>
    public ICollection<VisitCorrection> Corrections { get; } = [];

    /// <summary>Set when the visit no longer counts.</summary>
    public VisitVoid? Void { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
