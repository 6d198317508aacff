using System.Globalization;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

/// <summary>Answers whether a sheet of a day can be typed in for the room that the user is signed in to.</summary>
public sealed class SheetRoom(ResourceRoomDb db, ServiceCatalog services, OfficeClock clock)
{
    private static readonly string[] Forms = ["M/d/yyyy", "M-d-yyyy", "MMddyyyy", "yyyy-MM-dd"];

    public async Task<(SheetDay? Day, string? WhyNot)> ReadAsync(ActingUser who, SheetInput sheet, CancellationToken cancellationToken)
    {
        if (sheet.Room != who.Room!.Code)
        {
            return (null, $"This sheet was opened for another room, and you are signed in to {who.Room.Code} {who.Room.Name} now. Check that this is right, then save again.");
        }

        if (!DateOnly.TryParseExact(sheet.Date?.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return (null, string.IsNullOrWhiteSpace(sheet.Date)
                ? "Type the date of the sheet as MM/DD/YYYY, such as 02/23/2026."
                : "The date of the sheet is not a day of the calendar. Type it as MM/DD/YYYY, such as 02/23/2026.");
        }

        var now = clock.Now;
        var room = await db.Locations
            .Where(location => location.Id == who.Room.LocationId)
            .Select(location => new
            {
                location.EstablishedOn,
                location.ClosedOn,
                Hours = location.OpenHours.ToList(),
            })
            .SingleAsync(cancellationToken);
        return SheetRule.WhyNot(day, OfficeClock.DayOf(now), room.EstablishedOn, room.ClosedOn) switch
        {
            SheetDayRefusal.InTheFuture => (null, $"The sheet is of {OfficeFormat.Date(day)}, which has not come yet. Check the year."),
            SheetDayRefusal.RoomNotOpenYet =>
                (null, $"This room was established on {OfficeFormat.Date(room.EstablishedOn)}; it takes no visits before (Policy 1.11.2, item 2)."),
            SheetDayRefusal.RoomClosed =>
                (null, $"This room was closed on {OfficeFormat.Date(room.ClosedOn!.Value)}; it takes no visits from that day on (Policy 1.11.2, item 2)."),
            null => (new SheetDay(day, room.Hours, await services.ReadAsync(cancellationToken), now), null),
            var refusal => throw new InvalidOperationException($"No words for {refusal}."),
        };
    }
}
