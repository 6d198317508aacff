namespace ResourceRoom.Web.Features.CheckIn;

/// <summary>Everything on the check-in page.</summary>
public sealed record DeskPage
{
    /// <summary>Who is in the room, and the day's figures.</summary>
    public required RoomNow Room { get; init; }

    /// <summary>The last check-in, as long as it can be undone.</summary>
    public LastCheckIn? LastCheckIn { get; init; }

    /// <summary>What stands in the find box.</summary>
    public string? Term { get; init; }

    /// <summary>The answer to a search; null when nobody searched.</summary>
    public MatchList? Matches { get; init; }

    /// <summary>The visitor's card; null when none is open.</summary>
    public DeskCard? Card { get; init; }
}
