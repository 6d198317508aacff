using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Which sheets can be typed in afterwards, and with which times (Policy 1.11.2, items 1 and 2 [ours]).</summary>
public static class SheetRule
{
    /// <summary>How many rows a sheet holds: a few pages of paper, and no more than one answer can carry.</summary>
    public const int MostRows = 100;

    /// <summary>The longest text that is read as pasted rows, in characters: many times what so many rows hold.</summary>
    public const int LongestPaste = 250_000;

    /// <summary>The first reason why a sheet cannot be of a day, or null if it can.</summary>
    /// <param name="day">The day of the sheet.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="establishedOn">The room's first day.</param>
    /// <param name="closedOn">The first day on which the room takes no visits, or null.</param>
    public static SheetDayRefusal? WhyNot(DateOnly day, DateOnly today, DateOnly establishedOn, DateOnly? closedOn)
    {
        if (day > today)
        {
            return SheetDayRefusal.InTheFuture;
        }

        return CheckInRule.WhyNot(day, establishedOn, closedOn, hasOpenVisitInRoom: false, services: 1) switch
        {
            CheckInRefusal.RoomNotOpenYet => SheetDayRefusal.RoomNotOpenYet,
            CheckInRefusal.RoomClosed => SheetDayRefusal.RoomClosed,
            _ => null,
        };
    }

    /// <summary>The first reason why a visit cannot have these times, or null if it can.</summary>
    /// <param name="inUtc">Time in, UTC.</param>
    /// <param name="outUtc">Time out as written on the sheet, UTC; null when none is.</param>
    /// <param name="nowUtc">When it is typed in, UTC.</param>
    public static SheetTimeRefusal? WhyNot(DateTime inUtc, DateTime? outUtc, DateTime nowUtc)
    {
        if (inUtc > nowUtc)
        {
            return SheetTimeRefusal.InIsInTheFuture;
        }

        if (outUtc <= inUtc)
        {
            return SheetTimeRefusal.OutIsNotAfterIn;
        }

        return outUtc > nowUtc ? SheetTimeRefusal.OutIsInTheFuture : null;
    }

    /// <summary>
    /// When a visit without a time out ends: at closing, if the room has closed since; null while that is still to come, for
    /// then the visitor may be in the room.
    /// </summary>
    /// <param name="closingUtc">When the room ends a visit that began then, UTC: see <see cref="ClosingTime"/>.</param>
    /// <param name="nowUtc">When it is typed in, UTC.</param>
    public static DateTime? EndWithoutTimeOut(DateTime closingUtc, DateTime nowUtc) => closingUtc <= nowUtc ? closingUtc : null;
}
