using ResourceRoom.Web.Features.Shared.History;
using ResourceRoom.Web.Features.Staff.Rooms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff;

public sealed record AccountPage
{
    public required StaffMember Member { get; init; }

    public string? Area { get; init; }

    public string? InvitedBy { get; init; }

    public DateTime? LastSignedInAt { get; init; }

    /// <summary>Of a role that works in rooms; null for others.</summary>
    public AccountRooms? Rooms { get; init; }

    public AssignInput Assign { get; init; } = new();

    /// <summary>Of a case manager; null for other roles.</summary>
    public AccountCustomers? Customers { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    public required bool IsOwn { get; init; }

    public required bool IsLocked { get; init; }

    public required StaffState State { get; init; }

    public required bool CanManage { get; init; }

    public required bool CanSend { get; init; }

    public string? TypedEmail { get; init; }
}
