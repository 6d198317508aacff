using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Features.Shared.People;
using ResourceRoom.Web.Features.Visits.Listing;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Visits;

[Allow(Permission.SeeVisits)]
public sealed class VisitsController(ResourceRoomDb db, ServiceCatalog services, IValidator<VisitFilter> validator, SealedForms sealedForms, OfficeClock clock) : AppController
{
    [HttpGet("/visits")]
    public async Task<IActionResult> List(VisitFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var filter = await CompleteAsync(input, cancellationToken);
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("Visits", new ListView<VisitFilter>(filter));
        }

        filter = filter.WithDays(clock.Today);
        var page = await (await ListOfAsync(filter, cancellationToken)).ReadAsync(db.Visits.AsNoTracking().VisibleTo(Who), filter, request, cancellationToken);
        return Page("Visits", new ListView<VisitFilter>(filter, page));
    }

    /// <summary>Narrows the list to a name, which stays out of the address.</summary>
    [HttpPost("/visits/search")]
    public IActionResult Search(VisitFilter input, string? term) =>
        RedirectToAction(nameof(List), (input with { S = string.IsNullOrWhiteSpace(term) ? null : SealedSearch.Seal(sealedForms, term, Who) }).ToRoute());

    [HttpGet("/visits.csv")]
    public async Task<IActionResult> Export(VisitFilter input, ListRequest request, [FromServices] ExportVisits exportVisits, CancellationToken cancellationToken)
    {
        var filter = await CompleteAsync(input, cancellationToken);
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("Visits", new ListView<VisitFilter>(filter));
        }

        filter = filter.WithDays(clock.Today);
        var name = string.Create(CultureInfo.InvariantCulture, $"visits-{filter.FirstDay:yyyy-MM-dd}-{filter.LastDay:yyyy-MM-dd}");
        return (await ListOfAsync(filter, cancellationToken)).ToFile(name, await exportVisits.ExecuteAsync(filter, Who, cancellationToken), request.Sort);
    }

    [HttpGet("/visits/{publicId:guid}")]
    public async Task<IActionResult> Show(Guid publicId, [FromServices] OpenVisit openVisit, CancellationToken cancellationToken) =>
        Page("Visit", await openVisit.ExecuteAsync(publicId, Who, cancellationToken));

    private async Task<VisitFilter> CompleteAsync(VisitFilter input, CancellationToken cancellationToken) =>
        input with { Today = clock.Today, Name = SealedSearch.Open(sealedForms, input.S, Who), Rooms = await db.RoomOptionsAsync(Who, cancellationToken), Services = await services.ReadAsync(cancellationToken) };

    private async Task<VisitList> ListOfAsync(VisitFilter filter, CancellationToken cancellationToken) =>
        new(hasRooms: filter.Rooms.Count > 1, isOneDay: filter.FirstDay == filter.LastDay, await services.ReadAsync(cancellationToken), clock.Now);
}
