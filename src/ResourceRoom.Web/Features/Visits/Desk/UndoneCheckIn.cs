using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Features.Visits.Desk;

public sealed record UndoneCheckIn(Visit Visit, string Name)
{
    public TakenBack Answers { get; init; } = new([], []);
}

public sealed record TakenBack(IReadOnlyList<NineItem> Items, IReadOnlyList<NineItem> Stayed)
{
    public int NoLongerReportable { get; init; }

    public bool IsOfNewRecord { get; init; }
}
