using System.Net;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Dates;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.ReferenceData;

/// <summary>Each test has days or a year of its own.</summary>
public sealed class HolidayTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_WithoutYear_ShowsThisYearsHolidays()
    {
        var browser = await app.SignInOetAsync();

        await browser.OpenAsync("/admin/holidays");

        Assert.Equal("Holidays 2026", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("02/16/2026|Monday|Presidents’ Day|State rule|Take out Presidents’ Day", Rows(browser));
        Assert.Contains("07/03/2026|Friday|Independence Day|State rule|Take out Independence Day", Rows(browser));
        Assert.NotNull(browser.Page.QuerySelector("a[href='/admin/holidays?year=2025']"));
        Assert.NotNull(browser.Page.QuerySelector("a[href='/admin/holidays?year=2027']"));
    }

    [Theory]
    [InlineData("2000", "/admin/holidays?year=1999", "/admin/holidays?year=2001")]
    [InlineData("2099", "/admin/holidays?year=2100", "/admin/holidays?year=2098")]
    public async Task Get_FirstAndLastYear_LeadNoFurther(string year, string beyond, string within)
    {
        var browser = await app.SignInOetAsync();

        await browser.OpenAsync($"/admin/holidays?year={year}");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Null(browser.Page.QuerySelector($"a[href='{beyond}']"));
        Assert.NotNull(browser.Page.QuerySelector($"a[href='{within}']"));
    }

    [Theory]
    [InlineData("1999")]
    [InlineData("2100")]
    [InlineData("0")]
    [InlineData("-2026")]
    [InlineData("99999999999999999999")]
    [InlineData("x")]
    public async Task Get_YearOutOfBounds_SaysSoAtTheField(string year)
    {
        var browser = await app.SignInOetAsync();

        foreach (var address in new[] { "/admin/holidays", "/admin/holidays.csv" })
        {
            await browser.OpenAsync($"{address}?year={year}");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
            Assert.Contains($"Enter a year from 2000 to 2099, such as 2026 (you entered “{year}”).", browser.Page.QuerySelector(".rr-filter .usa-error-message")!.TextContent);
        }
    }

    [Fact]
    public async Task Post_NewDay_IsAHolidayAndToldInTheHistoryOfItsYear()
    {
        var browser = await app.SignInOetAsync();

        await browser.AddHolidayAsync("06/22/2026", "  Day   of mourning ");

        Assert.Equal("/admin/holidays?year=2026", browser.Path);
        Assert.Contains("06/22/2026 was added: Day of mourning.", browser.Text);
        Assert.Contains("06/22/2026|Monday|Day of mourning|Added|Take out Day of mourning", Rows(browser));
        Assert.Contains("06/22/2026 Day of mourning: added by Dana Oet", browser.Text);
        Assert.Equal("""{"day":"2026-06-22","name":"Day of mourning"}""", Assert.Single(await app.DetailsAsync<HolidayAdded>(Subject.Holidays(2026)), detail => detail!.Contains("06-22", StringComparison.Ordinal)));
        Assert.Equal(new DateOnly(2026, 6, 30), DueDate.Of(new DateOnly(2026, 6, 12), await CalendarAsync()));
    }

    [Theory]
    [InlineData("06/20/2026", "Typo", "Day", "06/20/2026 is a Saturday, when offices are closed anyway.")]
    [InlineData("06/19/2026", "Typo", "Day", "06/19/2026 is a holiday already: Juneteenth.")]
    [InlineData("12/31/1999", "Typo", "Day", "Enter a day from 2000 through 2099 (you entered 12/31/1999).")]
    [InlineData("01/04/2100", "Typo", "Day", "Enter a day from 2000 through 2099")]
    [InlineData("12/31/9999", "Typo", "Day", "Enter a day from 2000 through 2099")]
    [InlineData("02/30/2026", "Typo", "Day", "Enter a valid holiday date (MM/DD/YYYY).")]
    [InlineData("", "Typo", "Day", "Enter a valid holiday date (MM/DD/YYYY).")]
    [InlineData("06/24/2026", " ", "Name", "Enter the name of the holiday")]
    [InlineData("06/24/2026", "12", "Name", "Enter the name of the holiday")]
    public async Task Post_BadDay_AddsNothing(string day, string name, string field, string expected)
    {
        var browser = await app.SignInOetAsync();
        var before = await app.QueryAsync(db => db.HolidayChanges.CountAsync());

        await browser.AddHolidayAsync(day, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Page.QuerySelector($"#errors a[href='#{field}']")!.TextContent);
        Assert.Equal(day, browser.Page.GetElementById("Day")!.GetAttribute("value") ?? "");
        Assert.Equal(before, await app.QueryAsync(db => db.HolidayChanges.CountAsync()));
    }

    [Theory]
    [InlineData(80, HttpStatusCode.OK)]
    [InlineData(81, HttpStatusCode.UnprocessableEntity)]
    public async Task Post_LongName_EndsAtTheLimit(int length, HttpStatusCode expected)
    {
        var browser = await app.SignInOetAsync();

        await browser.AddHolidayAsync("03/03/2031", new string('n', length));

        Assert.Equal(expected, browser.Status);
    }

    [Fact]
    public async Task Post_DayAddedMeanwhile_IsRefusedWithItsName()
    {
        var browser = await app.SignInOetAsync();
        await browser.OpenAsync("/admin/holidays/new");
        await (await app.SignInOetAsync()).AddHolidayAsync("03/04/2030", "Theirs");

        await browser.SubmitAsync("form[action='/admin/holidays/new']", ("Day", "03/04/2030"), ("Name", "Mine"));

        Assert.Contains("03/04/2030 is a holiday already: Theirs.", browser.Page.GetElementById("errors")!.TextContent);
        Assert.Equal("Theirs", (await ChangeAsync(2030, 3, 4))!.AddedAs);
    }

    [Fact]
    public async Task Post_SameFormTwice_AddsOne()
    {
        var browser = await app.SignInOetAsync();
        await browser.OpenAsync("/admin/holidays/new");
        var key = browser.Page.QuerySelector("[name=FormKey]")!.GetAttribute("value");
        (string, string?)[] typed = [("FormKey", key), ("Year", "2026"), ("Day", "03/05/2030"), ("Name", "Once")];
        await browser.ForgeAsync("/admin/holidays/new", typed);
        await browser.OpenAsync("/admin/holidays/new");

        await browser.ForgeAsync("/admin/holidays/new", typed);

        Assert.Equal("/admin/holidays?year=2030", browser.Path);
        Assert.Contains("03/05/2030 was added: Once.", browser.Text);
        Assert.Single(await app.DetailsAsync<HolidayAdded>(Subject.Holidays(2030)), detail => detail!.Contains("Once", StringComparison.Ordinal));
        await browser.OpenAsync("/admin/holidays/new");
        await browser.ForgeAsync("/admin/holidays/new", ("FormKey", key), ("Day", "03/06/2030"), ("Name", "Other"));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Null(await ChangeAsync(2030, 3, 6));
    }

    [Fact]
    public async Task TakeOut_StateHoliday_IsABusinessDayUntilItIsBroughtBack()
    {
        var browser = await app.SignInOetAsync();

        await browser.TakeOutAsync("2028-02-11");

        Assert.Equal("/admin/holidays?year=2028", browser.Path);
        Assert.Contains("Lincoln’s Birthday on 02/11/2028 was taken out.", browser.Text);
        Assert.Contains("02/11/2028|Friday|Lincoln’s Birthday|Taken outOffices are open|Bring back Lincoln’s Birthday", Rows(browser));
        Assert.Contains("02/11/2028 Lincoln’s Birthday: taken out by Dana Oet: Offices are open", browser.Text);
        Assert.True((await CalendarAsync()).IsBusinessDay(new DateOnly(2028, 2, 11)));
        Assert.Equal(["""{"day":"2028-02-11","name":"Lincoln’s Birthday","reason":"Offices are open"}"""], await app.DetailsAsync<HolidayTakenOut>(Subject.Holidays(2028)));
        await browser.AddHolidayAsync("02/11/2028");
        Assert.Contains("02/11/2028 is Lincoln’s Birthday, which was taken out. Bring it back in the list instead.", browser.Text);

        await browser.OpenAsync("/admin/holidays?year=2028");
        await browser.SubmitAsync("form[action='/admin/holidays/2028-02-11/removal/undo']");
        Assert.Contains("Lincoln’s Birthday on 02/11/2028 is a holiday again.", browser.Text);
        Assert.False((await CalendarAsync()).IsBusinessDay(new DateOnly(2028, 2, 11)));
        Assert.Equal(["""{"day":"2028-02-11","name":"Lincoln’s Birthday"}"""], await app.DetailsAsync<HolidayBroughtBack>(Subject.Holidays(2028)));
        Assert.Contains("02/11/2028 Lincoln’s Birthday: brought back by Dana Oet", browser.Text);
    }

    [Fact]
    public async Task TakeOut_AddedDay_CanBeAddedUnderAnotherName()
    {
        var browser = await app.SignInOetAsync();
        await browser.AddHolidayAsync("03/02/2029", "Tpyo");
        await browser.TakeOutAsync("2029-03-02");
        Assert.Contains("03/02/2029|Friday|Tpyo|Taken outOffices are open|Bring back Tpyo", Rows(browser));

        await browser.AddHolidayAsync("03/02/2029", "Day of mourning");

        Assert.Contains("03/02/2029|Friday|Day of mourning|Added|Take out Day of mourning", Rows(browser));
        Assert.Equal(("Day of mourning", null), await ChangeAsync(2029, 3, 2) is { } change ? (change.AddedAs, change.TakenOutFor) : default);
    }

    [Fact]
    public async Task TakeOut_Twice_ChangesNothingMore()
    {
        var (browser, rival) = (await app.SignInOetAsync(), await app.SignInOetAsync());
        await browser.OpenAsync("/admin/holidays/2027-12-24/removal");
        await rival.TakeOutAsync("2027-12-24", "Their reason");

        await browser.SubmitAsync("form[action='/admin/holidays/2027-12-24/removal']", ("Reason", "My reason"));

        Assert.Contains("Christmas Day on 12/24/2027 is already taken out. Nothing was changed.", browser.Text);
        Assert.Equal("Their reason", (await ChangeAsync(2027, 12, 24))!.TakenOutFor);
        await rival.SubmitAsync("form[action='/admin/holidays/2027-12-24/removal/undo']");
        await browser.SubmitAsync("form[action='/admin/holidays/2027-12-24/removal/undo']");
        Assert.Contains("Christmas Day on 12/24/2027 is a holiday. Nothing was changed.", browser.Text);
        Assert.Single(await app.DetailsAsync<HolidayBroughtBack>(Subject.Holidays(2027)));
    }

    [Theory]
    [InlineData("", "Enter why offices work on this day (at least 5 characters).")]
    [InlineData("no", "Enter why offices work on this day (at least 5 characters).")]
    [InlineData("For 900-12-3456", "without a nine-digit number")]
    public async Task TakeOut_WithoutGoodReason_ChangesNothing(string reason, string expected)
    {
        var browser = await app.SignInOetAsync();

        await browser.TakeOutAsync("2026-05-25", reason);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Page.GetElementById("errors")!.TextContent);
        Assert.Null(await ChangeAsync(2026, 5, 25));
    }

    [Theory]
    [InlineData("2026-06-24")]
    [InlineData("2026-02-30")]
    [InlineData("02-12-2026")]
    [InlineData("1999-12-24")]
    [InlineData("2100-12-24")]
    [InlineData("x")]
    public async Task Removal_DayThatIsNoHoliday_IsNotFound(string day)
    {
        var browser = await app.SignInOetAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/admin/holidays/{day}/removal")).Status);
        await browser.OpenAsync("/admin/holidays");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.ForgeAsync($"/admin/holidays/{day}/removal", ("Reason", ReferenceForms.Reason))).Status);
    }

    [Fact]
    public async Task Get_Csv_ReturnsTheYearAndLogsEvent()
    {
        var oet = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(oet);

        using var response = await browser.Http.GetAsync(new Uri("/admin/holidays.csv?year=2025", UriKind.Relative));
        var file = Encoding.UTF8.GetString((await response.Content.ReadAsByteArrayAsync()).AsSpan(3));

        Assert.Equal("attachment; filename=\"holidays-2025.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.StartsWith("Day,Weekday,Holiday,Comes from,Reason\r\n01/01/2025,Wednesday,New Year’s Day,State rule,\r\n", file, StringComparison.Ordinal);
        Assert.Equal(["""{"list":"Holidays","year":2025,"count":13}"""], await app.DetailsAsync<ReferenceDataExported>(oet));
    }

    private static IEnumerable<string> Rows(Browser browser) => browser.Page.QuerySelectorAll("main table tbody tr")
        .Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())));

    private Task<BusinessCalendar> CalendarAsync() => app.QueryAsync(db => db.ReadBusinessCalendarAsync(CancellationToken.None));

    private Task<HolidayChange?> ChangeAsync(int year, int month, int day) =>
        app.QueryAsync(db => db.HolidayChanges.AsNoTracking().SingleOrDefaultAsync(row => row.Day == new DateOnly(year, month, day)));
}
