using System.Globalization;

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Groups;

[Allow(Permission.SeeCustomers)]
public sealed class GroupController(ResourceRoomDb db, ExportCustomers exportCustomers, IValidator<CustomerFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet("/groups/{id}")]
    public async Task<IActionResult> Show(string id, CustomerFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var filter = input with { Today = clock.Today };
        if (await PageAsync(id, filter, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        return await ModelState.AcceptsAsync(validator, filter, cancellationToken)
            ? Page("Group", page with { List = await new CustomerList(db, clock.Today, filter.ChosenExit).ReadAsync(Customers(page), filter, request, cancellationToken) })
            : Invalid("Group", page);
    }

    /// <summary>Who is called so. A search is sent, not addressed: names stay out of addresses.</summary>
    [HttpPost("/groups/{id}/search")]
    [EnableRateLimiting(RateLimits.Search)]
    public async Task<IActionResult> Search(string id, string? name, CancellationToken cancellationToken)
    {
        var input = new CustomerFilter { Name = name };
        if (await PageAsync(id, input, cancellationToken) is not { } page)
        {
            return NotFound();
        }

        var list = await new CustomerList(db, clock.Today) { PageSize = 100 }.ReadAsync(Customers(page), input, new ListRequest(), cancellationToken);
        return Page("Group", page with { List = list with { Path = $"/groups/{page.Place.Key}", Next = null }, IsSearched = true });
    }

    [HttpGet("/groups/{id}.csv")]
    public async Task<IActionResult> Export(string id, CustomerFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Group", await PageAsync(id, input, cancellationToken));
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"{id}-{clock.Today:yyyy-MM-dd}");
        return await exportCustomers.ExecuteAsync(id, input with { Today = clock.Today }, Who, cancellationToken) is { } rows
            ? new CustomerList(db, clock.Today, input.ChosenExit).ToFile(name, rows, request.Sort)
            : NotFound();
    }

    private IQueryable<Enrollment> Customers(GroupPage page) => page.Place.VisibleTo(Who, db.Enrollments.AsNoTracking());

    private async Task<GroupPage?> PageAsync(string id, CustomerFilter input, CancellationToken cancellationToken)
    {
        if (await db.FindGroupAsync(id, new Act(Who, clock.Now), cancellationToken) is not { } place)
        {
            return null;
        }

        var planners = await db.Staff()
            .Where(member => member.Role == Roles.CaseManager && member.Account.LwiaNumber == place.LwiaNumber)
            .OrderBy(member => member.Account.DisplayName).ThenBy(member => member.Account.Id)
            .Select(member => new { member.Account.Id, member.Account.DisplayName }).ToListAsync(cancellationToken);
        return new GroupPage
        {
            Place = place,
            Input = input,
            Planners =
            [
                .. planners.Select(planner => new Choice(planner.Id.ToString(CultureInfo.InvariantCulture), planner.DisplayName)),
                new(CustomerFilter.Nobody, "No planner yet"),
            ],
        };
    }
}
