using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Accounts;

/// <summary>
/// Ties an account to a distinct resource room (Policy 1.11.2, item 2.1). Who works in two rooms has two of these and
/// picks one at sign-in.
/// </summary>
public sealed class RoomAssignment
{
    public long Id { get; init; }

    public long AccountId { get; init; }

    public User Account { get; init; } = null!;

    public required long LocationId { get; init; }

    public Location Location { get; init; } = null!;

    public required DateTime AssignedAt { get; init; }

    public DateTime? EndedAt { get; set; }
}
