using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Lists;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.FollowUps.Calendar;

/// <summary>The windows that are owed, by the day on which they are due.</summary>
[Allow(Permission.SeePlans)]
public sealed class CalendarController(ResourceRoomDb db, ReadMonth readMonth, IValidator<CalendarFilter> validator, OfficeClock clock) : AppController
{
    [HttpGet(Links.FollowUpCalendar)]
    public async Task<IActionResult> Month(CalendarFilter input, CancellationToken cancellationToken)
    {
        var standIns = await db.StoodInForAsync(Who, clock.Today, cancellationToken);
        var filter = input.For(Who, standIns);
        var page = await PageOfAsync(filter, standIns.Count > 0, cancellationToken);
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("Calendar", page);
        }

        var month = filter.ChosenMonth ?? clock.Today.AddDays(1 - clock.Today.Day);
        return Page("Calendar", page with { Input = filter.Typed(month), Month = await readMonth.ExecuteAsync(filter, month, clock.Today, Who, cancellationToken) });
    }

    /// <summary>All of a day, also where the month shows only the first few.</summary>
    [HttpGet(Links.FollowUpDay)]
    public async Task<IActionResult> Day(CalendarFilter input, ListRequest request, CancellationToken cancellationToken)
    {
        var standIns = await db.StoodInForAsync(Who, clock.Today, cancellationToken);
        var filter = input.For(Who, standIns);
        if (!await ModelState.AcceptsAsync(validator, filter, cancellationToken))
        {
            return Invalid("Calendar", await PageOfAsync(filter, standIns.Count > 0, cancellationToken));
        }

        var day = filter.ChosenDay ?? clock.Today;
        var rows = ReadMonth.Owed(db, filter, clock.Today, Who).Where(row => row.Due == day);
        return Page("Day", new DayPage(filter, day, await new DayList(clock.Today).ReadAsync(rows, filter, request, cancellationToken)));
    }

    private async Task<CalendarPage> PageOfAsync(CalendarFilter filter, bool isStandingIn, CancellationToken cancellationToken) => new()
    {
        Input = filter,
        Planners = await db.PlannerChoicesAsync(Who, cancellationToken),
        IsSupervisor = !Who.Can(Permission.SeeOwnCustomers),
        Today = clock.Today,
        IsStandingIn = isStandingIn,
        Reader = Who.AccountId,
    };
}
