using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Loads.Files;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Loads.Layout;

/// <summary>The layout in words, and templates that hold the header alone: sent back as they are, they load nothing.</summary>
[Allow(Permission.SeeSystems)]
public sealed class LayoutController(ResourceRoomDb db) : AppController
{
    private const string Name = "visits-template";

    private static readonly IReadOnlyList<string> Columns = [.. LoadColumns.All.Select(column => column.Name())];

    [HttpGet(Links.LoadLayout)]
    public async Task<IActionResult> Show(CancellationToken cancellationToken)
    {
        var services = await db.Services.AsNoTracking().OrderBy(service => service.Code).Select(service => new LayoutService(service.Code, service.Name)).ToListAsync(cancellationToken);
        return Page("Layout", new LayoutPage(services, Who.Can(Permission.ManageSystems)));
    }

    [HttpGet("/loads/layout/template.csv")]
    public IActionResult Csv() => new CsvFile(Name, Columns, AsyncEnumerable.Empty<IReadOnlyList<object?>>());

    [HttpGet("/loads/layout/template.xlsx")]
    public IActionResult Xlsx() => new XlsxFile(Name, Columns, AsyncEnumerable.Empty<IReadOnlyList<object?>>());
}
