using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Data.Participants;

/// <summary>Whom a search may find.</summary>
/// <param name="People">The people within the reach of who asks.</param>
/// <param name="Visits">The visits within that reach, for "last here".</param>
public sealed record PeopleWithinReach(IQueryable<Participant> People, IQueryable<Visit> Visits)
{
    /// <summary>The same people as their one room knows them, when the reach is a room.</summary>
    public IQueryable<RoomVisitor>? OfRoom { get; init; }
}
