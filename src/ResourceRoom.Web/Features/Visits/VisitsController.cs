using System.Globalization;

using FluentValidation;

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Visits.Listing;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>The visits of a room, an area or the state: list, file and single visit.</summary>
[Allow(Permission.SeeVisits)]
public sealed class VisitsController(ResourceRoomDb db, IValidator<VisitFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet("/visits")]
    public async Task<IActionResult> List(VisitFilter filter, ListRequest request, CancellationToken cancellationToken)
    {
        var page = new VisitsPage(filter, await RoomsAsync(cancellationToken));
        if (!await AcceptsAsync(page, cancellationToken))
        {
            return Invalid(page);
        }

        filter = filter.WithDays(clock.Today).Within(page.Rooms);
        var list = await ListOf(page).ReadAsync(db.Visits.AsNoTracking().VisibleTo(Who), filter, request, cancellationToken);
        return View("Visits", page with { Filter = filter, List = list });
    }

    [HttpGet("/visits.csv")]
    public async Task<IActionResult> Export(VisitFilter filter, ListRequest request, [FromServices] ExportVisits exportVisits, CancellationToken cancellationToken)
    {
        var page = new VisitsPage(filter, await RoomsAsync(cancellationToken));
        if (!await AcceptsAsync(page, cancellationToken))
        {
            return Invalid(page);
        }

        filter = filter.WithDays(clock.Today).Within(page.Rooms);
        var visits = await exportVisits.ExecuteAsync(filter, Who, cancellationToken);
        var name = string.Create(CultureInfo.InvariantCulture, $"visits-{filter.FirstDay:yyyy-MM-dd}-{filter.LastDay:yyyy-MM-dd}");
        return ListOf(page).ToFile(name, visits, request.Sort);
    }

    [HttpGet("/visits/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, [FromServices] OpenVisit openVisit, CancellationToken cancellationToken) =>
        Page("Visit", await openVisit.ExecuteAsync(publicId, Who, cancellationToken));

    private VisitList ListOf(VisitsPage page) => new(hasRooms: page.Rooms.Count > 1, clock.Now);

    private Task<List<RoomOption>> RoomsAsync(CancellationToken cancellationToken) => db.Locations.VisibleTo(Who)
        .OrderBy(room => room.Code)
        .Select(room => new RoomOption(room.Id, room.Code, room.Name))
        .ToListAsync(cancellationToken);

    private async Task<bool> AcceptsAsync(VisitsPage page, CancellationToken cancellationToken)
    {
        var code = page.Filter.Room?.Trim();
        if (!string.IsNullOrEmpty(code) && page.Rooms.All(room => room.Code != code))
        {
            ModelState.AddModelError(nameof(page.Filter.Room), "Choose a room from the list.");
        }

        return await ModelState.AcceptsAsync(validator, page.Filter, cancellationToken);
    }

    private IActionResult Invalid(VisitsPage page)
    {
        return Invalid("Visits", page);
    }
}
