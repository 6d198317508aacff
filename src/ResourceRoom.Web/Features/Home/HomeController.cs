using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Features.Home.Own;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Home;

[Authorize]
public sealed class HomeController(ResourceRoomDb db, OfficeClock clock) : AppController
{
    [HttpGet("/")]
    public IActionResult Show() => LocalRedirect(StartPage());

    [HttpGet(Links.MyDashboard)]
    public async Task<IActionResult> Dashboard([FromServices] OpenOwnPlan openOwnPlan, CancellationToken cancellationToken)
    {
        if (Who.Can(Permission.SeeCustomers))
        {
            return View("Dashboard");
        }

        return StartPage() == Links.MyDashboard
            ? View("MyDashboard", new CustomerPage(
                Who.DisplayName, await openOwnPlan.ExecuteAsync(Who, cancellationToken), await RoomsOfAsync(Who.LwiaNumber, cancellationToken)))
            : Show();
    }

    private string StartPage() => Who switch
    {
        _ when Who.Can(Permission.SeeOwnCustomers) => Links.Caseload,
        _ when Who.Can(Permission.CheckInVisitors) => Links.CheckIn,
        _ when Who.Can(Permission.SeeLocations) => Links.Overview,
        _ when Who.Can(Permission.SeeParticipants) => Links.Participants,
        _ => Links.MyDashboard,
    };

    private Task<List<NearbyRoom>> RoomsOfAsync(int? area, CancellationToken cancellationToken) => db.Locations.OpenOn(clock.Today)
        .Where(room => room.LwiaNumber == area)
        .OrderBy(room => room.City).ThenBy(room => room.Name)
        .Select(room => new NearbyRoom(room.Facts))
        .ToListAsync(cancellationToken);
}
