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
                Time = OfficeFormat.Time(await UsualEndAsync(visitors, who, cancellationToken)),
                Visits = [.. visitors.Select(visitor => visitor.VisitId)],
            },
            Visitors = visitors,
            Catalog = await services.ReadAsync(cancellationToken),
        };
    }

    /// <summary>The room’s hours today, from first opening to last closing; null on a day without hours.</summary>
    public async Task<(TimeOnly Opens, TimeOnly Closes)?> OpenTodayAsync(ActingUser who, CancellationToken cancellationToken) =>
        (await db.ReadHoursAsync([who.Room!.LocationId], cancellationToken)).Of(who.Room.LocationId, clock.Today)?.OnDay(clock.Today.DayOfWeek);

    /// <summary>When the room closed today, if that is over and everyone came before; otherwise now.</summary>
    private async Task<DateTime> UsualEndAsync(IReadOnlyList<PresentVisitor> visitors, ActingUser who, CancellationToken cancellationToken)
    {
        var (now, today) = (clock.Now, clock.Today);
        return await OpenTodayAsync(who, cancellationToken) is var (_, closes) && OfficeClock.InstantOf(today, closes) is var closing
            && closing <= now && visitors.All(visitor => visitor.Since < closing)
                ? closing
                : now;
    }
}
