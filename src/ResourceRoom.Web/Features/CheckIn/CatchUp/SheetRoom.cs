using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Domain.Visits;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.CheckIn.CatchUp;

[Scoped]
public sealed class SheetRoom(ResourceRoomDb db, ServiceCatalog services, OfficeClock clock)
{
    public async Task<SheetOpening> ReadAsync(ActingUser who, SheetInput sheet, CancellationToken cancellationToken)
    {
        if (sheet.Room != who.Room!.Code)
        {
            return new SheetOpening.OtherRoom(who.Room);
        }

        if (TypedDate.Read(sheet.Date) is not { } day)
        {
            return new SheetOpening.NotADate();
        }

        var now = clock.Now;
        var room = await db.Locations
            .Where(location => location.Id == who.Room.LocationId)
            .Select(location => new
            {
                location.EstablishedOn,
                OnDay = location.Versions.Where(version => version.From <= day && version.Through >= day).Select(version => new { version.From, version.State, version.Facts }).FirstOrDefault(),
            })
            .SingleAsync(cancellationToken);
        DateOnly? closedSince = room.OnDay is { State: RoomState.ClosedForNow or RoomState.Closed } closed ? closed.From : null;
        return SheetRule.WhyNot(day, OfficeClock.DayOf(now), room.EstablishedOn, closedSince) is { } why
            ? new SheetOpening.Refused(why, day, room.EstablishedOn, closedSince)
            : new SheetOpening.Open(new SheetDay(day, room.OnDay?.Facts.Hours, (await services.ReadAsync(cancellationToken)).OfferedOn(day), now));
    }
}
