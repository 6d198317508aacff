using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations;

[Allow(Permission.SeeLocations)]
public sealed class LocationsController(ResourceRoomDb db, IValidator<LocationFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet("/locations")]
    public async Task<IActionResult> List(LocationFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var page = new LocationsPage(input with { Today = clock.Today }, await db.AreaOptionsAsync(Who, cancellationToken));
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Locations", page);
        }

        var list = await new LocationList().ReadAsync(db.Locations.VisibleTo(Who), page.Input, request, cancellationToken);
        return Page("Locations", page with { List = list });
    }

    /// <summary>One room. A room out of reach is not found, and that it was asked for is kept.</summary>
    [HttpGet("/locations/{code}")]
    public async Task<IActionResult> Show(string code, CancellationToken cancellationToken)
    {
        var room = await db.Locations.AsNoTracking().VisibleTo(Who).Include(location => location.Lwia).Include(location => location.OpenHours)
            .SingleOrDefaultAsync(location => location.Code == code, cancellationToken);
        if (room is null)
        {
            await db.LogOutOfScopeAsync(db.Locations.Where(location => location.Code == code), Subject.Location(code), new Act(Who, clock.Now));
            return NotFound();
        }

        var today = clock.Today;
        var visits = db.Visits.Where(visit => visit.LocationId == room.Id && visit.Day == today && visit.Void == null);
        return View("Location", new LocationDetail
        {
            Room = room,
            Today = today,
            Visits = await visits.CountAsync(cancellationToken),
            People = await visits.Select(visit => visit.ParticipantId).Distinct().CountAsync(cancellationToken),
            Present = await visits.CountAsync(visit => visit.EndedAt == null, cancellationToken),
        });
    }
}
