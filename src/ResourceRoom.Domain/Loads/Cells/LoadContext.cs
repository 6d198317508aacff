namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>What the cells of a load are held against.</summary>
public sealed record LoadContext
{
    /// <summary>The LWIA of the sending system.</summary>
    public required int Lwia { get; init; }

    /// <summary>When the file was received, UTC: what is later has not happened.</summary>
    public required DateTime ReceivedAt { get; init; }

    /// <summary>The established room of a code; null when there is none.</summary>
    public required Func<string, LoadRoom?> RoomOf { get; init; }

    /// <summary>Whether a service of the resource room has the code.</summary>
    public required Func<string, bool> IsService { get; init; }

    /// <summary>When the office's clock shows a time, UTC.</summary>
    public required Func<DateOnly, TimeOnly, DateTime> InstantOf { get; init; }

    /// <summary>The office's day of an instant.</summary>
    public required Func<DateTime, DateOnly> DayOf { get; init; }
}
