namespace ResourceRoom.Domain.Locations.Rooms;

/// <summary>What tells rooms apart [ours].</summary>
/// <param name="Lwia">The number of the LWIA.</param>
/// <param name="Name">The room's name.</param>
/// <param name="Street">The street with its number.</param>
public readonly record struct RoomIdentity(int Lwia, string Name, string Street);
