using System.Diagnostics;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;

namespace ResourceRoom.Web.Features.Staff.Rooms;

public static class RoomWords
{
    public static string InWords(this AssignmentDays days, DateOnly today) => days switch
    {
        { Last: null } when days.First > today => $"from {OfficeFormat.Date(days.First)}",
        { Last: null } => $"since {OfficeFormat.Date(days.First)}",
        { Last: { } last } => $"{OfficeFormat.Date(days.First)} to {OfficeFormat.Date(last)}",
    };

    /// <summary>Of an assignment that is over or was taken away.</summary>
    public static string Past(RoomAssignment row)
    {
        var removed = row.EndedAt is { } at ? OfficeClock.DayOf(at) : (DateOnly?)null;
        var last = removed is null || row.LastDay < removed ? row.LastDay : removed;
        return last < row.FirstDay
            ? $"from {OfficeFormat.Date(row.FirstDay)}, removed before on {OfficeFormat.Date(last.Value)}"
            : $"{OfficeFormat.Date(row.FirstDay)} to {OfficeFormat.Date(last!.Value)}";
    }

    public static string Assigned(RoomAssignment row, DateOnly today) =>
        row.LastDay is null && row.FirstDay <= today ? $"Room {row.Location.Code} assigned." : $"Room {row.Location.Code} assigned: {row.ToDays().InWords(today)}.";

    public static string LastDaySaved(RoomAssignment row) => row.LastDay is { } last
        ? $"Room {row.Location.Code} is assigned through {OfficeFormat.Date(last)}."
        : $"Room {row.Location.Code} is assigned without an end.";

    public static string InWords(this RoomRefusal reason, AssignmentDays? other = null) => reason switch
    {
        RoomRefusal.RoomNotThere => "No room was assigned. Choose one of the rooms shown, and a first day on which it takes visits.",
        RoomRefusal.RoleWithoutRooms => "No room was assigned: this role does not work in rooms.",
        RoomRefusal.BeginsInThePast => "The first day is in the past. Enter today or a later day.",
        RoomRefusal.BeginsTooFarOff => "The first day is more than a year ahead. Check the year.",
        RoomRefusal.EndsBeforeItBegins => "The last day is before the first. Enter the first day or a later day.",
        RoomRefusal.EndsInThePast => "The last day is in the past. Enter today or a later day.",
        RoomRefusal.Overlaps => other is { } days
            ? $"This room is assigned already, {days.InWords(days.First)}. Change the last day there, or choose other days."
            : "This room is assigned on some of these days already. Choose another last day.",
        RoomRefusal.IsOver => "This assignment is over. Assign the room again.",
        RoomRefusal.LastRoom => "A technician must have a room (Policy 1.11.2, item 2.1). Assign another room first, or deactivate the account.",
        _ => throw new UnreachableException(),
    };
}
