using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>What of a visit can be corrected, as it is or as someone wants it to be.</summary>
public sealed record VisitFacts
{
    /// <summary>Check-in, UTC.</summary>
    public required DateTime StartedAt { get; init; }

    /// <summary>Check-out, UTC; null while the person is in the room.</summary>
    public required DateTime? EndedAt { get; init; }

    /// <summary>Labor Force Status at this contact.</summary>
    public required Answer<LaborForceStatus> Status { get; init; }

    /// <summary>Codes of the services, in their order.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    /// <summary>The note.</summary>
    public required string? Note { get; init; }

    /// <summary>The facts of a visit with its services.</summary>
    /// <param name="visit">The visit.</param>
    /// <param name="catalog">All services, in their order.</param>
    public static VisitFacts Of(Visit visit, IReadOnlyList<Service> catalog) => new()
    {
        StartedAt = visit.StartedAt,
        EndedAt = visit.EndedAt,
        Status = StatusOf(visit),
        Services = CodesOf([.. visit.Services.Select(used => used.ServiceId)], catalog),
        Note = TypedText.Clean(visit.Note),
    };

    /// <summary>The codes of some services, in their order.</summary>
    public static IReadOnlyList<string> CodesOf(IReadOnlyCollection<int> services, IReadOnlyList<Service> catalog) =>
        [.. catalog.Where(service => services.Contains(service.Id)).Select(service => service.Code)];

    /// <summary>Labor Force Status at the contact of a visit.</summary>
    public static Answer<LaborForceStatus> StatusOf(Visit visit) => visit.LaborForceStatusState switch
    {
        ResponseState.Given => Answer<LaborForceStatus>.Given(visit.LaborForceStatus!.Value),
        ResponseState.Declined => Answer<LaborForceStatus>.Declined,
        _ => Answer<LaborForceStatus>.NotAsked,
    };

    /// <summary>The type's name alone: the note is personal and never reaches a log by accident.</summary>
    public override string ToString() => nameof(VisitFacts);
}
