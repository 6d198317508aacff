using ResourceRoom.Web.Data.Locations;

namespace ResourceRoom.Web.Data.Accounts;

/// <summary>
/// Ties an account to a distinct resource room (Policy 1.11.2, item 2.1). Who works in two rooms has two of these and
/// picks one at sign-in.
/// </summary>
public sealed class RoomAssignment
{
    /// <summary>Internal key.</summary>
    public long Id { get; init; }

    /// <summary>The account.</summary>
    public long AccountId { get; init; }

    /// <summary>The account.</summary>
    public Account Account { get; init; } = null!;

    /// <summary>The room.</summary>
    public required long LocationId { get; init; }

    /// <summary>The room.</summary>
    public Location Location { get; init; } = null!;

    /// <summary>When the assignment was made, UTC.</summary>
    public required DateTime AssignedAt { get; init; }

    /// <summary>When it ended, UTC; null while it holds.</summary>
    public DateTime? EndedAt { get; set; }
}
