using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>A service that can be added to a visit.</summary>
/// <param name="Id">Key.</param>
/// <param name="Name">Name.</param>
/// <param name="IsSignificantStaffInvolvement">Whether it may make the person a participant (20 CFR 677.150).</param>
public sealed record ServiceOption(int Id, string Name, bool IsSignificantStaffInvolvement);

/// <summary>One visit as its page shows it.</summary>
public sealed record VisitPage
{
    /// <summary>The visit as in lists.</summary>
    public required VisitRow Visit { get; init; }

    /// <summary>Key of the person.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>Whether the person's record is within reach.</summary>
    public required bool IsPersonVisible { get; init; }

    /// <summary>How Labor Force Status was answered at this contact.</summary>
    public required ResponseState LaborForceStatusState { get; init; }

    /// <summary>When an SSN supplied later made the visit reportable, UTC.</summary>
    public required DateTime? BecameReportableAt { get; init; }

    /// <summary>The note.</summary>
    public required string? Note { get; init; }

    /// <summary>Set when the visit no longer counts.</summary>
    public required VisitVoid? Void { get; init; }

    /// <summary>Who voided it.</summary>
    public required string? VoidedBy { get; init; }

    /// <summary>Whether the page is read at the desk of the visit's room.</summary>
    public required bool IsAtTheDesk { get; init; }

    /// <summary>Whether the one who reads checked the person in.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether the one who reads may correct and void it.</summary>
    public required bool CanCorrect { get; init; }

    /// <summary>What happened to it, oldest first.</summary>
    public IReadOnlyList<HistoryLine> History { get; init; } = [];

    /// <summary>A reason for voiding it that was not accepted, to be mended.</summary>
    public string? Reason { get; init; }

    /// <summary>The services it does not have yet; empty unless they can be added here and now.</summary>
    public IReadOnlyList<ServiceOption> MoreServices { get; init; } = [];

    /// <summary>The instant of reading, UTC.</summary>
    public required DateTime ReadAt { get; init; }
}
