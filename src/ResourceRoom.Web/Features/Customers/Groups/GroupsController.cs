using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Reporting;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Customers.Groups;

[Allow(Permission.SeeCustomers)]
public sealed class GroupsController(ResourceRoomDb db, ExportGroups exportGroups, IValidator<GroupFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet("/groups")]
    public async Task<IActionResult> List(GroupFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var page = await PageAsync(input, cancellationToken);
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Groups", page);
        }

        var list = await new GroupList().ReadAsync(GroupRow.Of(db.Enrollments.AsNoTracking().VisibleTo(Who)), input, request, cancellationToken);
        return Page("Groups", page with { List = list });
    }

    [HttpGet("/groups.csv")]
    public async Task<IActionResult> Export(GroupFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Groups", await PageAsync(input, cancellationToken));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"groups-{clock.Today:yyyy-MM-dd}");
        return new GroupList().ToFile(name, await exportGroups.ExecuteAsync(input, Who, cancellationToken), request.Sort);
    }

    private async Task<GroupsPage> PageAsync(GroupFilter input, CancellationToken cancellationToken)
    {
        var years = await db.Enrollments.VisibleTo(Who).Select(row => row.ProgramYear).Distinct().OrderDescending().ToListAsync(cancellationToken);
        return new GroupsPage
        {
            Input = input,
            Areas = await db.AreaOptionsAsync(Who, cancellationToken),
            Years = [.. years.Select(year => new Choice(year.ToString(CultureInfo.InvariantCulture), new ProgramYear(year).ShortName))],
        };
    }
}
