using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff;

/// <summary>The page of one of the staff.</summary>
public sealed record AccountPage
{
    /// <summary>Account and role.</summary>
    public required StaffMember Member { get; init; }

    /// <summary>The area in words; null for statewide staff.</summary>
    public string? Area { get; init; }

    /// <summary>Who invited the account; null for one made by a command.</summary>
    public string? InvitedBy { get; init; }

    /// <summary>When it last signed in, UTC; null when never.</summary>
    public DateTime? LastSignedInAt { get; init; }

    /// <summary>The rooms it may sign in to.</summary>
    public required IReadOnlyList<RoomOption> Rooms { get; init; }

    /// <summary>The open rooms of its area that it may not sign in to yet.</summary>
    public required IReadOnlyList<RoomOption> OtherRooms { get; init; }

    /// <summary>Whether it is the reader's own.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Whether messages can leave.</summary>
    public required bool CanSend { get; init; }

    /// <summary>The address typed for an invitation that was refused; otherwise the account's.</summary>
    public string? TypedEmail { get; init; }
}
