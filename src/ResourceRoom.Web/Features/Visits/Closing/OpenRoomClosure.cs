using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Visits;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits.Closing;

public sealed class OpenRoomClosure(ResourceRoomDb db, PresentVisitors present, ServiceCatalog services, OfficeClock clock)
{
    /// <summary>Who is in the room, all ticked unless something was sent already.</summary>
    public async Task<RoomClosurePage> ExecuteAsync(RoomClosureInput? sent, ActingUser who, CancellationToken cancellationToken)
    {
        var visitors = await present.ReadAsync(who.Room!.LocationId, cancellationToken);
        return new RoomClosurePage
        {
            Input = sent ?? new RoomClosureInput
            {
                Time = OfficeFormat.Time(await UsualEndAsync(who.Room.LocationId, visitors, cancellationToken)),
                Visits = [.. visitors.Select(visitor => visitor.VisitId)],
            },
            Visitors = visitors,
            Catalog = await services.ReadAsync(cancellationToken),
        };
    }

    /// <summary>From when until when the room is open today; null on a day without hours.</summary>
    public async Task<(TimeOnly Opens, TimeOnly Closes)?> OpenTodayAsync(ActingUser who, CancellationToken cancellationToken) =>
        (await db.ReadHoursAsync([who.Room!.LocationId], cancellationToken)).Of(who.Room.LocationId, clock.Today)?.OnDay(clock.Today.DayOfWeek);

    /// <summary>When the room closed today, if that is over and everyone came before; otherwise now.</summary>
    private async Task<DateTime> UsualEndAsync(long room, IReadOnlyList<PresentVisitor> visitors, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.Now, clock.Today);
        var hours = (await db.ReadHoursAsync([room], cancellationToken)).Of(room, today);
        return hours?.ClosesAt(today.DayOfWeek) is { } closes && OfficeClock.InstantOf(today, closes) is var closing
            && closing <= now && visitors.All(visitor => visitor.Since < closing)
                ? closing
                : now;
    }
}
