namespace ResourceRoom.Web.Features.Staff;

/// <summary>The page that invites somebody.</summary>
public sealed record InvitePage
{
    /// <summary>What was typed so far.</summary>
    public required InviteInput Input { get; init; }

    /// <summary>The roles to choose from.</summary>
    public required IReadOnlyList<string> Roles { get; init; }

    /// <summary>The areas to choose from; one for who has one area only.</summary>
    public required IReadOnlyList<AreaOption> Areas { get; init; }

    /// <summary>The open rooms of these areas.</summary>
    public required IReadOnlyList<RoomOption> Rooms { get; init; }

    /// <summary>Whether messages can leave.</summary>
    public required bool CanInvite { get; init; }
}
