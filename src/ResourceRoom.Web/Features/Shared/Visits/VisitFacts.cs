using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Shared.Visits;

public sealed record VisitFacts : Unlogged
{
    public required DateTime StartedAt { get; init; }

    public required DateTime? EndedAt { get; init; }

    public required Answer<LaborForceStatus> Status { get; init; }

    public required IReadOnlyList<string> Services { get; init; }

    public required string? Note { get; init; }

    public static VisitFacts Of(Visit visit, IReadOnlyList<CatalogService> catalog) => new()
    {
        StartedAt = visit.StartedAt,
        EndedAt = visit.EndedAt,
        Status = StatusOf(visit),
        Services = CodesOf([.. visit.Services.Select(used => used.ServiceId)], catalog),
        Note = TypedText.Clean(visit.Note),
    };

    public static IReadOnlyList<string> CodesOf(IReadOnlyCollection<int> services, IReadOnlyList<CatalogService> catalog) =>
        [.. catalog.Where(service => services.Contains(service.Id)).Select(service => service.Code)];

    public static Answer<LaborForceStatus> StatusOf(Visit visit) => visit.LaborForceStatusState switch
    {
        ResponseState.Given => Answer<LaborForceStatus>.Given(visit.LaborForceStatus!.Value),
        ResponseState.Declined => Answer<LaborForceStatus>.Declined,
        _ => Answer<LaborForceStatus>.NotAsked,
    };
}
