namespace ResourceRoom.Domain.Locations.Timelines;

/// <summary>Whether a room takes visits on a day. The numbers are stored.</summary>
public enum RoomState : byte
{
    /// <summary>It is not established yet.</summary>
    NotYetOpen = 1,

    /// <summary>It takes visits.</summary>
    Open = 2,

    /// <summary>It is closed for a time.</summary>
    ClosedForNow = 3,

    /// <summary>It is closed for good.</summary>
    Closed = 4,
}
