using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Features.Catalog.Editing;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Catalog.Plan;

[Allow(Permission.ManageServices)]
public sealed class PlanServicesController(
    PlanServiceCatalog services, AddService addService, ChangeService changeService, OpenService openService, IValidator<PlanServiceInput> validator, OfficeClock clock)
    : ServiceFormController<PlanServiceInput>(CatalogKind.Plan, "PlanServiceForm", addService, changeService, openService, validator, clock)
{
    [HttpGet("/admin/services/plan")]
    public async Task<IActionResult> List(
        PlanServiceFilter input, ListRequest request, [FromServices] IValidator<PlanServiceFilter> filterValidator, CancellationToken cancellationToken)
    {
        var filter = input with { Today = Clock.Today };
        if (!await ModelState.AcceptsAsync(filterValidator, filter, cancellationToken))
        {
            return Invalid("PlanServices", new ListView<PlanServiceFilter>(filter));
        }

        var list = await new PlanServiceList(filter.Today).ReadAsync(services.Rows.AsNoTracking(), filter, request, cancellationToken);
        return Page("PlanServices", new ListView<PlanServiceFilter>(filter, list));
    }

    [HttpGet("/admin/services/plan.csv")]
    public async Task<IActionResult> Export(
        PlanServiceFilter input, ListRequest request, [FromServices] IValidator<PlanServiceFilter> filterValidator, [FromServices] ExportServices exportServices, CancellationToken cancellationToken)
    {
        var filter = input with { Today = Clock.Today };
        if (!await ModelState.AcceptsAsync(filterValidator, filter, cancellationToken))
        {
            return Invalid("PlanServices", new ListView<PlanServiceFilter>(filter));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"career-plan-services-{filter.Today:yyyy-MM-dd}");
        var rows = await exportServices.ExecuteAsync(CatalogKind.Plan, services.Rows, filter, Who, cancellationToken);
        return new PlanServiceList(filter.Today).ToFile(name, rows, request.Sort);
    }

    [HttpGet("/admin/services/new/plan")]
    public IActionResult New() => Blank(new PlanServiceInput { From = OfficeFormat.Date(Clock.Today) });

    [HttpPost("/admin/services/new/plan")]
    public Task<IActionResult> Add(PlanServiceInput input, FormKey form, CancellationToken cancellationToken) => AddAsync(input, form, cancellationToken);

    [HttpGet("/admin/services/plan/{code}")]
    public async Task<IActionResult> Show(string code, [FromServices] OpenService open, CancellationToken cancellationToken) =>
        Page("Service", await open.ExecuteAsync(CatalogKind.Plan, code, input: null, cancellationToken));

    [HttpGet("/admin/services/plan/{code}/edit")]
    public Task<IActionResult> Edit(string code, CancellationToken cancellationToken) => EditAsync(code, cancellationToken);

    [HttpPost("/admin/services/plan/{code}/edit")]
    public Task<IActionResult> Save([FromRoute] string code, PlanServiceInput input, CancellationToken cancellationToken) => SaveAsync(code, input, cancellationToken);

    protected override PlanServiceInput InputOf(IOffered service) => PlanServiceInput.Of((PlanService)service);
}
