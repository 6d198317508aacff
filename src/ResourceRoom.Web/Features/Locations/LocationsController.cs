using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations;

[Allow(Permission.SeeLocations)]
public sealed class LocationsController(ResourceRoomDb db, OfficeClock clock) : AppController
{
    [HttpGet("/locations")]
    public async Task<IActionResult> List(LocationFilter filter, CancellationToken cancellationToken)
    {
        var reach = db.Locations.VisibleTo(Who);
        var sort = LocationSort.Read(filter.Sort);
        var asked = filter.Apply(reach, clock.Today);

        var total = await asked.CountAsync(cancellationToken);
        var pages = Math.Max(1, (total + LocationList.PageSize - 1) / LocationList.PageSize);
        var page = Math.Clamp(filter.Page ?? 1, 1, pages);
        var rows = await sort.Apply(asked)
            .Skip((page - 1) * LocationList.PageSize).Take(LocationList.PageSize)
            .Select(room => new LocationRow(
                room.Code, room.Name, room.LwiaNumber, room.SiteType, room.City, room.Hours, room.Computers, room.EstablishedOn, room.ClosedOn))
            .ToListAsync(cancellationToken);
        return View("Locations", new LocationList
        {
            Filter = filter,
            Sort = sort,
            Areas = Who.LwiaNumber is null ? await AreasAsync(cancellationToken) : [],
            Rows = rows,
            Total = total,
            Page = page,
        });
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

    private Task<List<AreaChoice>> AreasAsync(CancellationToken cancellationToken) => db.Lwias
        .OrderBy(area => area.Number)
        .Select(area => new AreaChoice(area.Number, area.Name))
        .ToListAsync(cancellationToken);
}
