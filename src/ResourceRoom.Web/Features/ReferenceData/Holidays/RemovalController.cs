using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

[Allow(Permission.ManageReferenceData)]
public sealed class RemovalController(ResourceRoomDb db, TakeOutHoliday takeOut, BringBackHoliday bringBack, IValidator<RemovalInput> validator) : AppController
{
    [HttpGet("/admin/holidays/{day}/removal")]
    public async Task<IActionResult> Show(string day, CancellationToken cancellationToken) => Page("Removal", await PageAsync(day, new(), cancellationToken));

    [HttpPost("/admin/holidays/{day}/removal")]
    public async Task<IActionResult> TakeOut(string day, RemovalInput input, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("Removal", await PageAsync(day, input, cancellationToken));
        }

        return ReferenceAddresses.DayIn(day) is not { } holiday
            ? NotFound()
            : ToList(await takeOut.ExecuteAsync(holiday, TypedText.Clean(input.Reason)!, Who, cancellationToken), "was taken out");
    }

    [HttpPost("/admin/holidays/{day}/removal/undo")]
    public async Task<IActionResult> BringBack(string day, CancellationToken cancellationToken) => ReferenceAddresses.DayIn(day) is not { } holiday
        ? NotFound()
        : ToList(await bringBack.ExecuteAsync(holiday, Who, cancellationToken), "is a holiday again");

    private async Task<RemovalPage?> PageAsync(string text, RemovalInput input, CancellationToken cancellationToken) =>
        ReferenceAddresses.DayIn(text) is { } day && (await db.ReadBusinessCalendarAsync(cancellationToken)).HolidayOn(day) is { } holiday && HolidayRule.HasYear(day.Year)
            ? new RemovalPage(holiday, input)
            : null;

    private IActionResult ToList(ActResult<CalendarHoliday, HolidayRefusal>? answer, string done)
    {
        if (answer is null or { WhyNot: HolidayRefusal.OutsideYears })
        {
            return NotFound();
        }

        var (day, name) = (answer.Subject.Day, answer.Subject.Name);
        TempData.Flash(answer.WhyNot?.InWords(day, name) ?? $"{name} on {OfficeFormat.Date(day)} {done}.", answer.IsDone);
        return LocalRedirect(ReferenceAddresses.HolidaysOf(day.Year));
    }
}
