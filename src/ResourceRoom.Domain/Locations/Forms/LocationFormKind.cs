namespace ResourceRoom.Domain.Locations.Forms;

/// <summary>What a location form is about (Policy 1.11.2, items 2.3 and 2.4). The numbers are stored.</summary>
public enum LocationFormKind : byte
{
    /// <summary>A room is established.</summary>
    New = 1,

    /// <summary>Something about a room changes.</summary>
    Change = 2,

    /// <summary>A room closes, for good or for a time.</summary>
    Closure = 3,
}
