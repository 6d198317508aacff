using ResourceRoom.Domain.Reporting.Counting;

namespace ResourceRoom.Domain.Reporting.Demographics;

/// <summary>Where the people of a selection were: anywhere in the state, in an LWIA, or in a room. The default is the state.</summary>
public readonly record struct DemographicPlace
{
    /// <summary>The state.</summary>
    public static DemographicPlace State => default;

    /// <summary>The number of the LWIA; null for the state and for a room.</summary>
    public int? Lwia { get; private init; }

    /// <summary>The location code of the room; null for the state and for an LWIA.</summary>
    public string? Room { get; private init; }

    /// <summary>An LWIA.</summary>
    /// <param name="number">Its number.</param>
    public static DemographicPlace OfLwia(int number) => new() { Lwia = number };

    /// <summary>A room.</summary>
    /// <param name="code">Its location code.</param>
    public static DemographicPlace OfRoom(string code) => new() { Room = code };

    /// <summary>Whether a room is in the place.</summary>
    /// <param name="room">The room.</param>
    public bool Contains(ReportRoom room)
    {
        ArgumentNullException.ThrowIfNull(room);
        return this == State || Lwia == room.Lwia || Room == room.Code;
    }
}
