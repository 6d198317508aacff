using ResourceRoom.Domain.Locations.Rooms;

namespace ResourceRoom.Domain.Locations.Timelines;

/// <summary>How a room began: what its New form said.</summary>
/// <param name="On">The room's first day.</param>
/// <param name="Facts">The room as it was established.</param>
/// <param name="RecordedOn">The day the form was accepted.</param>
public sealed record Establishment(DateOnly On, RoomFacts Facts, DateOnly RecordedOn);
