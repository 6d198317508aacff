using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Features.Locations.Forms;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.ThisWeek;
using ResourceRoom.Web.Features.Shared.Watching;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Locations.Overview;

/// <param name="Forms">What waits for the reader; null for those who have nothing to do with forms.</param>
/// <param name="Systems">Who has missed the week.</param>
/// <param name="Week">This week against last.</param>
public sealed record OverviewPage(PendingForms? Forms, SystemAlerts Systems, WeekNumbers Week);

/// <summary>Where OET staff, LWIA administrators and monitors begin the day.</summary>
[Allow(Permission.SeeLocations)]
[Route(Links.Overview)]
public sealed class RoomsOverviewController(ReadPendingForms forms, ReadSystemAlerts systems, ReadThisWeek week) : AppController
{
    [HttpGet("")]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => Page(
        "Overview", new OverviewPage(await forms.ReadAsync(Who, cancellationToken), await systems.ReadAsync(Who, cancellationToken), await week.ReadAsync(Who, cancellationToken)));
}
