using System.Globalization;

using Microsoft.AspNetCore.Mvc;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Forms;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.ReferenceData.Holidays;

[Allow(Permission.ManageReferenceData)]
public sealed class HolidaysController(ResourceRoomDb db, OpenHolidays openHolidays, AddHoliday addHoliday, IValidator<HolidayFilter> filterValidator, OfficeClock clock) : AppController
{
    [HttpGet("/admin/holidays")]
    public async Task<IActionResult> List(HolidayFilter input, CancellationToken cancellationToken)
    {
        var filter = ThisYearUnlessChosen(input);
        return await ModelState.AcceptsAsync(filterValidator, filter, cancellationToken)
            ? Page("Holidays", await openHolidays.ExecuteAsync(filter, cancellationToken))
            : Invalid("Holidays", new HolidaysPage { Input = filter });
    }

    [HttpGet("/admin/holidays.csv")]
    public async Task<IActionResult> Export(HolidayFilter input, [FromServices] ExportReferenceData export, CancellationToken cancellationToken)
    {
        var filter = ThisYearUnlessChosen(input);
        if (!await ModelState.AcceptsAsync(filterValidator, filter, cancellationToken))
        {
            return Invalid("Holidays", new HolidaysPage { Input = filter });
        }

        var year = filter.ChosenYear!.Value;
        var holidays = (await db.ReadBusinessCalendarAsync(cancellationToken)).HolidaysIn(year);
        await export.ExecuteAsync(new ReferenceDataExported { List = ReferenceList.Holidays, Year = year, Count = holidays.Count }, Who, cancellationToken);
        return new HolidayList().ToFile(string.Create(CultureInfo.InvariantCulture, $"holidays-{year}"), holidays);
    }

    [HttpGet("/admin/holidays/new")]
    public IActionResult New(HolidayFilter filter) => Page("NewHoliday", FormOf(new HolidayInput { Year = filter.ChosenYear }));

    [HttpPost("/admin/holidays/new")]
    public async Task<IActionResult> Add(HolidayInput input, FormKey form, [FromServices] IValidator<HolidayInput> validator, CancellationToken cancellationToken)
    {
        if (!await ModelState.AcceptsAsync(validator, input, cancellationToken))
        {
            return Invalid("NewHoliday", FormOf(input));
        }

        var day = TypedDate.Read(input.Day)!.Value;
        switch (await addHoliday.ExecuteAsync(day, TypedText.Line(input.Name), form, Who, cancellationToken))
        {
            case AddHolidayOutcome.Added added:
                TempData.Flash($"{OfficeFormat.Date(day)} was added: {added.Name}.", isDone: true);
                return LocalRedirect(ReferenceAddresses.HolidaysOf(day.Year));
            case AddHolidayOutcome.Refused refused:
                ModelState.AddModelError(nameof(input.Day), refused.Why.InWords(day, refused.Name));
                return Invalid("NewHoliday", FormOf(input));
            default:
                return Reused("NewHoliday", FormOf(input));
        }
    }

    private HolidayFilter ThisYearUnlessChosen(HolidayFilter input) =>
        string.IsNullOrWhiteSpace(input.Year) ? input with { Year = clock.Today.Year.ToString(CultureInfo.InvariantCulture) } : input;

    private HolidayForm FormOf(HolidayInput input) =>
        new(input, input.Year is { } year && HolidayRule.HasYear(year) ? year : clock.Today.Year);
}
