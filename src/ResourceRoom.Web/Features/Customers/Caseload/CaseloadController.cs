using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.FollowUp.DueList;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.FollowUps;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Caseload;

/// <summary>Where a case manager starts: the customers whose planner they are.</summary>
[Allow(Permission.SeeOwnCustomers)]
public sealed class CaseloadController(ResourceRoomDb db, IValidator<CaseloadFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet(Links.Caseload)]
    public async Task<IActionResult> Show(CaseloadFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var filter = input with { Today = clock.Today };
        var page = await PageAsync(filter, cancellationToken);
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("Caseload", page);
        }

        var own = db.Enrollments.AsNoTracking().VisibleTo(Who).PlannedBy(Who);
        return Page("Caseload", page with { List = await new CaseloadList(filter.ChosenExit).ReadAsync(own, filter, request, cancellationToken, page.Counts.Of(filter)) });
    }

    [HttpGet(Links.Caseload + ".csv")]
    public async Task<IActionResult> Export(
        CaseloadFilter input, ListRequest request, [FromServices] ExportCaseload exportCaseload, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Caseload", await PageAsync(input, cancellationToken));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"my-customers-{clock.Today:yyyy-MM-dd}");
        return new CaseloadList(input.ChosenExit).ToFile(name, await exportCaseload.ExecuteAsync(input with { Today = clock.Today }, Who, cancellationToken), request.Sort);
    }

    private async Task<CaseloadPage> PageAsync(CaseloadFilter input, CancellationToken cancellationToken)
    {
        var own = db.Enrollments.AsNoTracking().VisibleTo(Who).PlannedBy(Who);
        var exitsDue = ((ExitFilter?)ExitFilter.Due).Apply(own, clock.Today);
        var pressing = db.PressingOf(Who, clock.Today);
        var account = Who.AccountId;

        var counts = await db.Users.Where(row => row.Id == account).Select(row => new
        {
            ExitsDue = exitsDue.Count(),
            Overdue = pressing.Count(due => due.List == FollowUpList.Overdue),
            DueSoon = pressing.Count(due => due.List == FollowUpList.DueIn7Days),
        }).SingleAsync(cancellationToken);
        return new CaseloadPage
        {
            Input = input,
            Counts = await db.Enrollments.CountAsync(Who, cancellationToken),
            ExitsDue = counts.ExitsDue,
            Due = new DueCounts(counts.Overdue, counts.DueSoon),
        };
    }
}
