namespace ResourceRoom.Domain.Loads.Cells;

/// <summary>A room as a load sees it.</summary>
/// <param name="Lwia">The LWIA it belongs to.</param>
/// <param name="From">Its first day.</param>
/// <param name="ClosedFrom">Its first closed day; null while it is not closed for good.</param>
public sealed record LoadRoom(int Lwia, DateOnly From, DateOnly? ClosedFrom);

/// <summary>What the cells of a load are held against.</summary>
public sealed record LoadSurroundings
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
