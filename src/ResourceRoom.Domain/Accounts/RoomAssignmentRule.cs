namespace ResourceRoom.Domain.Accounts;

/// <summary>The days on which somebody may sign in to a room; the first and the last are among them.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; null without an end.</param>
public readonly record struct AssignmentDays(DateOnly First, DateOnly? Last)
{
    /// <summary>Whether a day is one of them.</summary>
    public bool Hold(DateOnly day) => First <= day && !ArePast(day);

    /// <summary>Whether the last one is before a day.</summary>
    public bool ArePast(DateOnly day) => Last < day;

    /// <summary>Whether they have a day in common.</summary>
    public bool Overlap(AssignmentDays other) => !(Last < other.First) && !(other.Last < First);
}

/// <summary>Why a room is not assigned, or its days are not changed.</summary>
public enum RoomRefusal
{
    /// <summary>The room is closed, of another area or unknown.</summary>
    RoomNotThere,

    /// <summary>The role does not work in rooms.</summary>
    RoleWithoutRooms,

    /// <summary>The first day is before today.</summary>
    BeginsInThePast,

    /// <summary>The first day is so far off that it must be a slip.</summary>
    BeginsTooFarOff,

    /// <summary>The last day is before the first.</summary>
    EndsBeforeItBegins,

    /// <summary>The last day is before today.</summary>
    EndsInThePast,

    /// <summary>The room is assigned on some of these days already.</summary>
    Overlaps,

    /// <summary>The assignment is over.</summary>
    IsOver,

    /// <summary>A technician works in a room, and this is the last one.</summary>
    LastRoom,
}

/// <summary>
/// A sign-in is tied to a distinct room (Policy 1.11.2, item 2.1). An assignment begins today or within a year, may end on a later
/// day, and the same room is assigned once a day [ours].
/// </summary>
public static class RoomAssignmentRule
{
    /// <summary>The first reason why a room cannot be assigned on these days, or null if it can.</summary>
    /// <param name="asked">The days asked for.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="sameRoom">The days on which the account has the room already.</param>
    public static RoomRefusal? WhyNotAssign(AssignmentDays asked, DateOnly today, IEnumerable<AssignmentDays> sameRoom) => asked switch
    {
        _ when asked.First < today => RoomRefusal.BeginsInThePast,
        _ when asked.First > LatestFirst(today) => RoomRefusal.BeginsTooFarOff,
        _ when asked.Last < asked.First => RoomRefusal.EndsBeforeItBegins,
        _ => sameRoom.Any(asked.Overlap) ? RoomRefusal.Overlaps : null,
    };

    /// <summary>The latest day on which an assignment can begin.</summary>
    public static DateOnly LatestFirst(DateOnly today) => today.AddYears(1);

    /// <summary>The first reason why an assignment cannot have this last day, or null if it can.</summary>
    /// <param name="now">Its days as they are.</param>
    /// <param name="last">The last day asked for; null for no end.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="sameRoom">The days of the account's other assignments to the room.</param>
    public static RoomRefusal? WhyNotEndOn(AssignmentDays now, DateOnly? last, DateOnly today, IEnumerable<AssignmentDays> sameRoom) => last switch
    {
        _ when now.ArePast(today) => RoomRefusal.IsOver,
        _ when last < now.First => RoomRefusal.EndsBeforeItBegins,
        _ when last < today => RoomRefusal.EndsInThePast,
        _ => sameRoom.Any((now with { Last = last }).Overlap) ? RoomRefusal.Overlaps : null,
    };

    /// <summary>Why an assignment cannot be taken away at once, or null if it can.</summary>
    /// <param name="needsRoom">Whether the role works nowhere else, as a technician does.</param>
    /// <param name="others">The account's other assignments that are not over.</param>
    public static RoomRefusal? WhyNotRemove(bool needsRoom, int others) => needsRoom && others == 0 ? RoomRefusal.LastRoom : null;
}
