using System.Globalization;

using FluentValidation;

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Visits.Listing;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>The visits of a room, an area or the state: list, file and single visit.</summary>
[Allow(Permission.SeeVisits)]
public sealed class VisitsController(ResourceRoomDb db, IValidator<VisitFilterInput> validator, OfficeClock clock) : AppController
{
    [HttpGet("/visits")]
    public async Task<IActionResult> List(VisitFilterInput input, CancellationToken cancellationToken)
    {
        var page = new VisitsPage { Input = input, Rooms = await RoomsAsync(cancellationToken), ReadAt = clock.Now };
        if (!await AcceptsAsync(page, cancellationToken))
        {
            return Invalid(page);
        }

        var filter = input.ToFilter(clock.Today, page.Rooms);
        var list = await VisitList.ReadAsync(db.Visits.AsNoTracking().VisibleTo(Who), filter, input, cancellationToken);
        return View("Visits", page with { Filter = filter, List = list });
    }

    [HttpGet("/visits.csv")]
    public async Task<IActionResult> Export(VisitFilterInput input, [FromServices] ExportVisits exportVisits, CancellationToken cancellationToken)
    {
        var page = new VisitsPage { Input = input, Rooms = await RoomsAsync(cancellationToken), ReadAt = clock.Now };
        if (!await AcceptsAsync(page, cancellationToken))
        {
            return Invalid(page);
        }

        var filter = input.ToFilter(clock.Today, page.Rooms);
        var rows = await exportVisits.ExecuteAsync(filter, Who, cancellationToken);
        var name = string.Create(CultureInfo.InvariantCulture, $"visits-{filter.From:yyyy-MM-dd}-{filter.To:yyyy-MM-dd}");
        return new CsvFile(name, VisitsCsv.Columns, rows.Select(VisitsCsv.CellsOf));
    }

    [HttpGet("/visits/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, [FromServices] OpenVisit openVisit, CancellationToken cancellationToken) =>
        Page("Visit", await openVisit.ExecuteAsync(publicId, Who, cancellationToken));

    private Task<List<RoomOption>> RoomsAsync(CancellationToken cancellationToken) => db.Locations.VisibleTo(Who)
        .OrderBy(room => room.Code)
        .Select(room => new RoomOption(room.Id, room.Code, room.Name))
        .ToListAsync(cancellationToken);

    private async Task<bool> AcceptsAsync(VisitsPage page, CancellationToken cancellationToken)
    {
        var code = page.Input.Room?.Trim();
        if (!string.IsNullOrEmpty(code) && page.Rooms.All(room => room.Code != code))
        {
            ModelState.AddModelError(nameof(page.Input.Room), "Room: choose one of the rooms shown.");
        }

        return await ModelState.AcceptsAsync(validator, page.Input, cancellationToken);
    }

    private IActionResult Invalid(VisitsPage page)
    {
        return Invalid("Visits", page);
    }
}
