using Microsoft.EntityFrameworkCore;
using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

[Scoped]
public sealed class SheetRoom(ResourceRoomDb db, ServiceCatalog services, OfficeClock clock)
{
    public async Task<(SheetDay? Day, string? WhyNot)> ReadAsync(ActingUser who, SheetInput sheet, CancellationToken cancellationToken)
    {
        if (sheet.Room != who.Room!.Code)
        {
            return (null, $"You opened this sheet in another room. You are now signed in to {who.Room.Code} {who.Room.Name}. Check that this is right, then save again.");
        }

        if (TypedDate.Read(sheet.Date) is not { } day)
        {
            return (null, DateRules.NotADate("sheet"));
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
            SheetDayRefusal.InTheFuture => (null, $"The date of the sheet, {OfficeFormat.Date(day)}, is in the future. Check the year."),
            SheetDayRefusal.RoomNotOpenYet =>
                (null, $"This room was established on {OfficeFormat.Date(room.EstablishedOn)}; visits before that day can’t be recorded (Policy 1.11.2, item 2)."),
            SheetDayRefusal.RoomClosed =>
                (null, $"This room was closed on {OfficeFormat.Date(room.ClosedOn!.Value)}; visits from that day on can’t be recorded (Policy 1.11.2, item 2)."),
            null => (new SheetDay(day, room.Hours, await services.ReadAsync(cancellationToken), now), null),
            var refusal => throw new InvalidOperationException($"No words for {refusal}."),
        };
    }
}
