using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants.Search;

public sealed record PeopleInScope(IQueryable<Participant> People, IQueryable<Visit> Visits)
{
    public IQueryable<RoomVisitor>? OfRoom { get; init; }
}
