using ResourceRoom.Web.Data.Participants.Names;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants.Search;

public sealed record PeopleInScope(IQueryable<Participant> People, IQueryable<Visit> Visits, IQueryable<LookupName> Names)
{
    public RoomPeople? OfRoom { get; init; }
}

public sealed record RoomPeople(IQueryable<RoomVisitor> Seen, IQueryable<RoomLookupName> Names);
