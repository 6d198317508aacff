using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Visits.TakingBack;

namespace ResourceRoom.Web.Features.Visits.Desk;

public sealed record UndoneCheckIn(Visit Visit, string Name)
{
    public TakenBack Answers { get; init; } = new([], []);
}
