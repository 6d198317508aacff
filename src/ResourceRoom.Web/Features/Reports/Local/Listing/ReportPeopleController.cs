using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Reports.Local.Listing;

/// <summary>The people behind the numbers of reports.</summary>
[Allow(Permission.SeeReports)]
[Route(Links.Reports)]
public sealed class ReportPeopleController(OpenPeople openPeople) : AppController
{
    [HttpGet("utilization/people")]
    [HttpGet("services/people")]
    [HttpGet("classification/people")]
    [HttpGet("demographics/people")]
    [HttpGet("loads/people")]
    [Allow(Permission.SeeParticipants)]
    public async Task<IActionResult> List(ReportFilter report, PeopleFilter people, ListRequest request, CancellationToken cancellationToken)
    {
        var kind = Enum.Parse<ReportKind>(Request.Path.Value!.TrimEnd('/').Split('/')[^2], ignoreCase: true);
        return Page("People", await openPeople.ExecuteAsync(people with { Report = report with { Kind = kind } }, request, Who, cancellationToken));
    }
}
