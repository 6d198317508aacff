using ResourceRoom.Web.Features.CheckIn.VisitorCard;

namespace ResourceRoom.Web.Features.CheckIn;

public sealed record DeskPage
{
    public required RoomNow Room { get; init; }

    public LastCheckIn? LastCheckIn { get; init; }

    /// <summary>Visits that were just ended together, which can be undone together.</summary>
    public IReadOnlyList<Guid> CheckedOutTogether { get; init; } = [];

    public string? Term { get; init; }

    public DeskMatches? Matches { get; init; }

    public DeskCard? Card { get; init; }
}
