using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Home;

[Authorize]
public sealed class HomeController(ResourceRoomDb db, OfficeClock clock) : AppController
{
    [HttpGet("/")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        if (Who.Can(Permission.SeeOwnCustomers))
        {
            return LocalRedirect(Links.Caseload);
        }

        if (Who.Can(Permission.CheckInVisitors))
        {
            return LocalRedirect(Links.CheckIn);
        }

        if (Who.Can(Permission.SeeLocations))
        {
            return LocalRedirect(Links.Locations);
        }

        return Who.Can(Permission.SeeParticipants)
            ? LocalRedirect(Links.Participants)
            : View("Customer", new CustomerPage(Who.DisplayName, await RoomsOfAsync(Who.LwiaNumber, cancellationToken)));
    }

    [HttpGet("/my-dashboard")]
    public async Task<IActionResult> Dashboard(CancellationToken cancellationToken) =>
        Who.Can(Permission.SeeCustomers) ? View("Dashboard") : await Show(cancellationToken);

    private Task<List<NearbyRoom>> RoomsOfAsync(int? area, CancellationToken cancellationToken) => db.Locations.OpenOn(clock.Today)
        .Where(room => room.LwiaNumber == area)
        .OrderBy(room => room.City).ThenBy(room => room.Name)
        .Select(room => new NearbyRoom(room.Name, room.Street, room.City, room.Zip, room.Phone, room.Hours))
        .ToListAsync(cancellationToken);
}
