using System.Linq.Expressions;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.Visits.Listing;

public sealed record VisitRow : Unlogged
{
    public required Guid PublicId { get; init; }

    public required Guid Person { get; init; }

    public required string? FirstName { get; init; }

    public required string? LastName { get; init; }

    public required string RoomCode { get; init; }

    public required string RoomName { get; init; }

    public required DateTime StartedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required bool WasNotCheckedOut { get; init; }

    public required LaborForceStatus? LaborForceStatus { get; init; }

    public required ParticipantClass Class { get; init; }

    public required bool IsReportable { get; init; }

    public required bool IsVoided { get; init; }

    public required VisitSource Source { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required string Technician { get; init; }

    // Ids alone: for a collection that joins the services' names, SQLite reads every visit's services.
    public required IReadOnlyList<int> ServiceIds { get; init; }

    public string Name => ItemWords.FullName(FirstName, LastName);

    public VisitState State =>
        IsVoided ? VisitState.Voided
        : EndedAt is null ? VisitState.InTheRoom
        : WasNotCheckedOut ? VisitState.NotCheckedOut
        : VisitState.CheckedOut;

    internal static Expression<Func<Visit, VisitRow>> OfVisit => visit => new VisitRow
    {
        PublicId = visit.PublicId,
        Person = visit.Participant.PublicId,
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
        Source = visit.Source,
        RecordedAt = visit.RecordedAt,
        Technician = visit.Technician.DisplayName,
        ServiceIds = visit.Services.Select(used => used.ServiceId).ToList(),
    };
}
