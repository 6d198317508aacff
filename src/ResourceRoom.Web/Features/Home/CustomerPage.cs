using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Web.Features.Home.Own;

namespace ResourceRoom.Web.Features.Home;

/// <param name="Name">Who is greeted.</param>
/// <param name="Plan">The plan; null for an account without a record.</param>
/// <param name="Rooms">Rooms of the area.</param>
public sealed record CustomerPage(string Name, OwnPlan? Plan, IReadOnlyList<NearbyRoom> Rooms);

public sealed record NearbyRoom(RoomFacts Facts);
