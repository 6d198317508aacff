using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Catalog.Editing;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Catalog.Room;

[Allow(Permission.ManageServices)]
public sealed class RoomServicesController(
    ServiceCatalog services, AddService addService, ChangeService changeService, OpenService openService, IValidator<RoomServiceInput> validator, OfficeClock clock)
    : ServiceFormController<RoomServiceInput>(CatalogKind.Room, "RoomServiceForm", addService, changeService, openService, validator, clock)
{
    [HttpGet("/admin/services")]
    public async Task<IActionResult> List(
        RoomServiceFilter input, ListRequest request, [FromServices] IValidator<RoomServiceFilter> filterValidator, CancellationToken cancellationToken)
    {
        var filter = input with { Today = Clock.Today };
        if (!await ModelState.AcceptsAsync(filterValidator, filter, cancellationToken))
        {
            return Invalid("RoomServices", new ListView<RoomServiceFilter>(filter));
        }

        var list = await new RoomServiceList(filter.Today).ReadAsync(services.Rows.AsNoTracking(), filter, request, cancellationToken);
        return Page("RoomServices", new ListView<RoomServiceFilter>(filter, list));
    }

    [HttpGet("/admin/services.csv")]
    public async Task<IActionResult> Export(
        RoomServiceFilter input, ListRequest request, [FromServices] IValidator<RoomServiceFilter> filterValidator, [FromServices] ExportServices exportServices, CancellationToken cancellationToken)
    {
        var filter = input with { Today = Clock.Today };
        if (!await ModelState.AcceptsAsync(filterValidator, filter, cancellationToken))
        {
            return Invalid("RoomServices", new ListView<RoomServiceFilter>(filter));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"resource-room-services-{filter.Today:yyyy-MM-dd}");
        var rows = await exportServices.ExecuteAsync(CatalogKind.Room, services.Rows, filter, Who, cancellationToken);
        return new RoomServiceList(filter.Today).ToFile(name, rows, request.Sort);
    }

    [HttpGet("/admin/services/new/room")]
    public async Task<IActionResult> New(CancellationToken cancellationToken) => Blank(new RoomServiceInput
    {
        From = OfficeFormat.Date(Clock.Today),
        Position = (await services.Rows.MaxAsync(service => service.Position, cancellationToken) + 1).ToString(CultureInfo.InvariantCulture),
    });

    [HttpPost("/admin/services/new/room")]
    public Task<IActionResult> Add(RoomServiceInput input, FormKey form, CancellationToken cancellationToken) => AddAsync(input, form, cancellationToken);

    [HttpGet("/admin/services/room/{code}")]
    public async Task<IActionResult> Show(string code, [FromServices] OpenService open, CancellationToken cancellationToken) =>
        Page("Service", await open.ExecuteAsync(CatalogKind.Room, code, input: null, cancellationToken));

    [HttpGet("/admin/services/room/{code}/edit")]
    public Task<IActionResult> Edit(string code, CancellationToken cancellationToken) => EditAsync(code, cancellationToken);

    [HttpPost("/admin/services/room/{code}/edit")]
    public Task<IActionResult> Save([FromRoute] string code, RoomServiceInput input, CancellationToken cancellationToken) => SaveAsync(code, input, cancellationToken);

    protected override RoomServiceInput InputOf(IOffered service) => RoomServiceInput.Of((Service)service);
}
