using ResourceRoom.Domain.Accounts;
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

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null without an end.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>When it was taken away, UTC; null otherwise, also when its last day is over.</summary>
    public DateTime? EndedAt { get; set; }

    public AssignmentDays ToDays() => new(FirstDay, LastDay);
}

public static class RoomAssignments
{
    public static IQueryable<RoomAssignment> HoldingOn(this IQueryable<RoomAssignment> rows, DateOnly day) =>
        rows.NotOverBy(day).Where(row => row.FirstDay <= day);

    /// <summary>Those of a day and those that begin later.</summary>
    public static IQueryable<RoomAssignment> NotOverBy(this IQueryable<RoomAssignment> rows, DateOnly day) =>
        rows.Where(row => row.EndedAt == null && (row.LastDay == null || row.LastDay >= day));
}
