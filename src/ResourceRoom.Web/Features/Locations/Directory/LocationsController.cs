using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.Watching;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Locations.Directory;

[Allow(Permission.SeeLocations)]
public sealed class LocationsController(ResourceRoomDb db, IValidator<LocationFilter> validator, OfficeClock clock) : AppController
{
    private const string CsvAddress = Links.Locations + ".csv";

    [HttpGet(Links.Locations)]
    public async Task<IActionResult> List(LocationFilter input, ListRequest request, [FromServices] ReadPendingForms forms, [FromServices] ReadSystemAlerts systems, CancellationToken cancellationToken)
    {
        var page = await PageOfAsync(input, cancellationToken) with
        {
            Forms = await forms.ReadAsync(Who, cancellationToken),
            Systems = await systems.ReadAsync(Who, cancellationToken),
        };
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Locations", page);
        }

        var list = await new LocationList(page.Input).ReadAsync(db.LocationVersions.AsNoTracking().VisibleTo(Who), page.Input, request, cancellationToken);
        return Page("Locations", page with { List = list });
    }

    [HttpGet(CsvAddress)]
    public async Task<IActionResult> Export(LocationFilter input, ListRequest request, [FromServices] ExportLocations export, CancellationToken cancellationToken)
    {
        var page = await PageOfAsync(input, cancellationToken);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Locations", page);
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"locations-{page.Input.Day:yyyy-MM-dd}");
        return new LocationList(page.Input).ToFile(name, await export.ExecuteAsync(page.Input, Who, cancellationToken), request.Sort);
    }

    /// <summary>All rooms on paper: a statewide listing to hand out, and the listing that an LWIA sends to OET (Policy 1.11.2, item 2).</summary>
    [HttpGet(Links.Locations + "/listing")]
    public async Task<IActionResult> Listing(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var rooms = await db.LocationVersions.AsNoTracking().VisibleTo(Who)
            .Where(room => room.State != RoomState.Closed && ((room.From <= today && room.Through >= today) || (room.From > today && room.From == room.EstablishedOn))).OrderBy(room => room.Code).ToListAsync(cancellationToken);
        var names = await db.Lwias.ToDictionaryAsync(area => area.Number, area => area.Name, cancellationToken);
        return Page("Listing", new ListingPage(clock.Today, [.. rooms.GroupBy(room => room.LwiaNumber).OrderBy(area => area.Key).Select(area => new ListedArea(area.Key, names[area.Key], [.. area]))], await db.ActiveOetContacts().ToListAsync(cancellationToken)));
    }

    [HttpGet(Links.Locations + "/{code}")]
    public async Task<IActionResult> Show(string code, string? on, [FromServices] OpenLocation open, CancellationToken cancellationToken)
    {
        var day = TypedDate.Read(on);
        if (day is null && !string.IsNullOrWhiteSpace(on))
        {
            ModelState.AddModelError("", "The address names no valid day (MM/DD/YYYY). This is the room today.");
        }

        var page = await open.ExecuteAsync(code, day, Who, cancellationToken);
        return ModelState.IsValid ? Page("Location", page) : Invalid("Location", page);
    }

    private async Task<LocationsPage> PageOfAsync(LocationFilter input, CancellationToken cancellationToken) =>
        new(input with { Today = clock.Today }, await db.AreaOptionsAsync(Who, cancellationToken));
}

public sealed record ListedArea(int Number, string Name, IReadOnlyList<LocationVersion> Rooms);

public sealed record ListingPage(DateOnly Day, IReadOnlyList<ListedArea> Areas, IReadOnlyList<OetContact> Contacts);
