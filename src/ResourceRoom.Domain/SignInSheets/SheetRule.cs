using ResourceRoom.Domain.Visits;
using ResourceRoom.Domain.Visits.Ending;

namespace ResourceRoom.Domain.SignInSheets;

/// <summary>Which paper sheets can be entered, and with which times (Policy 1.11.2, items 1 and 2 [ours]).</summary>
public static class SheetRule
{
    /// <summary>Rows on a sheet: a few pages of paper, and no more than one form can carry.</summary>
    public const int MostRows = 100;

    /// <summary>The longest text read as pasted rows, in characters: many times what that many rows hold.</summary>
    public const int LongestPaste = 250_000;

    /// <summary>The first reason why there cannot be a sheet for a day, or null if there can.</summary>
    /// <param name="day">The day on the sheet.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="establishedOn">The room's first day.</param>
    /// <param name="closedOn">The first day the room takes no visits, or null.</param>
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
    /// <param name="outUtc">Time out as written on the sheet, UTC; null if there is none.</param>
    /// <param name="nowUtc">When it is entered, UTC.</param>
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
    /// When a visit without a time out ends: at closing, if the room has closed since; null before that, because the visitor
    /// may still be there.
    /// </summary>
    /// <param name="closingUtc">When the room ends a visit that began then, UTC; see <see cref="ClosingTime"/>.</param>
    /// <param name="nowUtc">When it is entered, UTC.</param>
    public static DateTime? EndWithoutTimeOut(DateTime closingUtc, DateTime nowUtc) => closingUtc <= nowUtc ? closingUtc : null;
}
