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
    private const int Counted = NavNumbers.MostDue + 1;

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
        var due = db.DueOf(Who, clock.Today);
        var account = Who.AccountId;

        var counts = await db.Users.Where(row => row.Id == account).Select(row => new
        {
            ExitsDue = exitsDue.Count(),
            Overdue = due.Where(row => row.List == FollowUpList.Overdue).Take(Counted).Count(),
            DueIn7Days = due.Where(row => row.List == FollowUpList.DueIn7Days).Take(Counted).Count(),
            MissedBeforeKnown = due.Where(row => row.List == FollowUpList.MissedBeforeKnown).Take(Counted).Count(),
            DueIn30Days = due.Where(row => row.List == FollowUpList.DueIn30Days).Take(Counted).Count(),
            NothingPlanned = due.Where(row => row.IsNothingPlanned).Take(Counted).Count(),
        }).SingleAsync(cancellationToken);
        return new CaseloadPage
        {
            Input = input,
            Counts = await db.Enrollments.CountAsync(Who, cancellationToken),
            ExitsDue = counts.ExitsDue,
            Due = new DueCounts
            {
                Overdue = counts.Overdue,
                DueIn7Days = counts.DueIn7Days,
                MissedBeforeKnown = counts.MissedBeforeKnown,
                DueIn30Days = counts.DueIn30Days,
                NothingPlanned = counts.NothingPlanned,
            },
        };
    }
}
