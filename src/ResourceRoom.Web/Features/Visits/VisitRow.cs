using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>One visit of a list.</summary>
public sealed record VisitRow
{
    /// <summary>Key in addresses.</summary>
    public required Guid PublicId { get; init; }

    /// <summary>First name, if given.</summary>
    public required string? FirstName { get; init; }

    /// <summary>Last name, if given.</summary>
    public required string? LastName { get; init; }

    /// <summary>Code of the room.</summary>
    public required string RoomCode { get; init; }

    /// <summary>Name of the room.</summary>
    public required string RoomName { get; init; }

    /// <summary>Check-in, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Check-out, UTC; null while the person is in the room.</summary>
    public required DateTime? EndedAt { get; init; }

    /// <summary>Whether the room ended the visit because nobody had.</summary>
    public required bool WasNotCheckedOut { get; init; }

    /// <summary>Labor Force Status at this contact; null when declined.</summary>
    public required LaborForceStatus? LaborForceStatus { get; init; }

    /// <summary>Class on the day.</summary>
    public required ParticipantClass Class { get; init; }

    /// <summary>Whether the visit enters reporting; a voided one does not, whatever it was.</summary>
    public required bool IsReportable { get; init; }

    /// <summary>Whether it no longer counts.</summary>
    public required bool IsVoided { get; init; }

    /// <summary>Whether it was typed in from a paper sign-in sheet.</summary>
    public required bool IsFromPaper { get; init; }

    /// <summary>Who checked the person in.</summary>
    public required string Technician { get; init; }

    /// <summary>Names of the services, in their order.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>Where the visit stands.</summary>
    public VisitState State =>
        IsVoided ? VisitState.Voided
        : EndedAt is null ? VisitState.InTheRoom
        : WasNotCheckedOut ? VisitState.NotCheckedOut
        : VisitState.CheckedOut;
}

/// <summary>Reads rows of visits.</summary>
internal static class VisitRows
{
    public static IQueryable<VisitRow> ToRows(this IQueryable<Visit> visits) => visits.Select(visit => new VisitRow
    {
        PublicId = visit.PublicId,
        FirstName = visit.Participant.FirstName,
        LastName = visit.Participant.LastName,
        RoomCode = visit.Location.Code,
        RoomName = visit.Location.Name,
        StartedAt = visit.StartedAt,
        EndedAt = visit.EndedAt,
        WasNotCheckedOut = visit.WasNotCheckedOut,
        LaborForceStatus = visit.LaborForceStatus,
        Class = visit.Class,
        IsReportable = visit.IsReportable && visit.Void == null,
        IsVoided = visit.Void != null,
        IsFromPaper = visit.Source == VisitSource.CatchUp,
        Technician = visit.Technician.DisplayName,
        Services = visit.Services.OrderBy(used => used.Service.Position).Select(used => used.Service.Name).ToList(),
    });
}
