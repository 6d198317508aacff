using ResourceRoom.Web.Features.CheckIn.VisitorCard;

namespace ResourceRoom.Web.Features.CheckIn;

public sealed record DeskPage
{
    public required RoomNow Room { get; init; }

    public LastCheckIn? LastCheckIn { get; init; }

    public IReadOnlyList<Guid> JustCheckedOut { get; init; } = [];

    /// <summary>Whether what is said comes with the last check-in.</summary>
    public bool IsJustCheckedIn { get; init; }

    public string? Term { get; init; }

    public DeskMatches? Matches { get; init; }

    public DeskCard? Card { get; init; }
}
