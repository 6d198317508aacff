using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants;

public sealed record PeopleWithinReach(IQueryable<Participant> People, IQueryable<Visit> Visits)
{
    public IQueryable<RoomVisitor>? OfRoom { get; init; }
}
