using ResourceRoom.Domain.Participants;

namespace ResourceRoom.Web.Features.Visits.TakingBack;

public sealed record TakenBack(IReadOnlyList<NineItem> Items, IReadOnlyList<NineItem> Stayed)
{
    public int NoLongerReportable { get; init; }

    public bool IsOfNewRecord { get; init; }
}
