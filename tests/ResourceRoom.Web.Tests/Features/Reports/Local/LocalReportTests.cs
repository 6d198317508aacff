using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local;

/// <summary>The five local reports as pages and files. Today is 03/02/2026; each test has an area of its own.</summary>
public sealed class LocalReportTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly string[] Kinds = ["utilization", "services", "classification", "demographics", "loads"];

    [Theory]
    [InlineData("from=2026-02-30&to=2026-02-28", "From")]
    [InlineData("from=2026-02-01&to=nonsense", "To")]
    [InlineData("from=2026-02-01", "To")]
    [InlineData("to=2026-02-28", "From")]
    [InlineData("", "From")]
    [InlineData("from=2026-03-01&to=2026-02-28", "To is before From")]
    [InlineData(ReportRoom.February + "&service=NOPE", "Choose a service")]
    [InlineData(ReportRoom.February + "&class=Nobody", "Choose a classification")]
    [InlineData(ReportRoom.February + "&class=3", "Choose a classification")]
    [InlineData(ReportRoom.February + "&lwia=1", "Choose an LWIA")]
    [InlineData(ReportRoom.February + "&lwia=abc", "Choose an LWIA")]
    [InlineData(ReportRoom.February + "&room=99-999", "Choose a room")]
    [InlineData(ReportRoom.February + "&by=hour", "Choose day, week or month")]
    [InlineData("from=9999-12-31&to=9999-12-31", "too far ahead")]
    [InlineData("from=2199-12-01&to=2200-01-01", "too far ahead")]
    [InlineData("from=0001-01-01&to=2026-01-01", "before 1900")]
    public async Task Csv_WrongFilter_IsTheFormWithItsMessage(string query, string expected)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 2));

        foreach (var kind in Kinds)
        {
            await browser.OpenAsync($"/reports/{kind}.csv?{query}");

            Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
            Assert.Contains(expected, browser.Text);
            Assert.NotNull(browser.Page.QuerySelector($"form[action='/reports/{kind}']"));
        }

        Assert.Empty(await app.QueryAsync(db => db.ActivityEvents.Of<ReportExported>().Where(row => row.Detail!.Contains("2026-02-30")).ToListAsync()));
    }

    [Fact]
    public async Task Csv_RoomOfAnotherLwia_IsRefused()
    {
        var (own, other) = (await app.CreateRoomAsync(3), await app.CreateRoomAsync(4));
        var administrator = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 3));
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));

        Assert.Equal(HttpStatusCode.OK, (await administrator.OpenAsync($"/reports/utilization?{ReportRoom.February}&room={own.Code}")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.OpenAsync($"/reports/utilization?{ReportRoom.February}&room={other.Code}")).Status);
        Assert.DoesNotContain(other.Name, administrator.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await oet.OpenAsync($"/reports/utilization?{ReportRoom.February}&lwia=3&room={other.Code}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await oet.OpenAsync($"/reports/utilization?{ReportRoom.February}&lwia=4&room={other.Code}")).Status);
    }

    [Theory]
    [InlineData("from=2026-02-02&to=2026-02-28")]
    [InlineData("from=2026-02-01&to=2026-02-27")]
    public async Task Demographics_PartOfAMonth_IsRefusedWithTheReason(string query)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 5));

        await browser.OpenAsync($"/reports/demographics?{query}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Single days would give people away", browser.Text);
    }

    [Fact]
    public async Task Page_WithoutDays_IsThisMonth()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 5));

        Assert.Contains("03/01/2026 to 03/02/2026", (await browser.OpenAsync("/reports/utilization")).Text);
        Assert.Contains("02/01/2026 to 02/28/2026", (await browser.OpenAsync("/reports/demographics")).Text);
    }

    [Fact]
    public async Task Csv_EachReport_LeavesAnEvent()
    {
        var scene = await ReportRoom.CreateAsync(app, 13);

        foreach (var kind in Kinds)
        {
            await scene.FileAsync(kind, ReportRoom.February);
        }

        var events = await app.QueryAsync(db => db.ActivityEvents.About(Subject.Account(scene.Administrator.Id)).Of<ReportExported>().OrderBy(row => row.Id).ToListAsync());
        Assert.Equal(
            Kinds.Select(kind => new ReportExported
            {
                Report = char.ToUpperInvariant(kind[0]) + kind[1..],
                Format = "csv",
                From = new DateOnly(2026, 2, 1),
                To = new DateOnly(2026, 2, 28),
                Room = scene.Room!.Code,
            }),
            events.Select(row => row.Read()));
    }

    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Customer)]
    public async Task Page_WithoutPermission_IsForbidden(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 14, await app.CreateRoomAsync(14)));

        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/reports/utilization")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync($"/reports/demographics.csv?{ReportRoom.February}")).Status);
    }

    [Fact]
    public async Task Page_ClosedRoom_IsShownWhileItWasThereOrHadVisits()
    {
        var scene = await ReportRoom.CreateAsync(app, 15);
        var closed = await app.CreateRoomAsync(15, room => room.ClosedOn = new DateOnly(2026, 2, 1));

        Assert.DoesNotContain($",{closed.Code},", await (scene with { Room = null }).FileAsync("utilization", ReportRoom.February));
        Assert.Contains($"\r\nroom,15,{closed.Code},,,,,0,0,", await (scene with { Room = null }).FileAsync("utilization", "from=2026-01-31&to=2026-02-28"));
        await (scene with { Room = closed }).VisitAsync("Ana", "2026-02-10T09:00", minutes: 5);
        Assert.Contains($"\r\nroom,15,{closed.Code},,,,,1,1,", await (scene with { Room = null }).FileAsync("utilization", ReportRoom.February));
    }

    [Fact]
    public async Task Definitions_EveryColumnOfTheFiles_IsExplained()
    {
        var scene = await ReportRoom.CreateAsync(app, 21);
        var page = await scene.Browser.OpenAsync("/reports/definitions");
        var explained = page.Page.QuerySelectorAll("code").SelectMany(code => code.TextContent.Split(", ")).ToHashSet();

        string[] keys = ["section", "lwia", "room", "period_start", "period_end", "weekday", "hour", "service", "item", "code", "system", "days_since", "loads", "group", "category", "not_reportable", "people_reportable"];
        foreach (var kind in Kinds)
        {
            var header = (await scene.FileAsync(kind, ReportRoom.February)).TrimStart('\uFEFF').Split("\r\n")[0].Split(',');
            Assert.Empty(header.Except(explained).Except(keys));
        }
    }

    [Fact]
    public async Task Demographics_OfAMonthUnderWay_AreComparedWithWholeMonths()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 5));

        Assert.Contains("Compared with 02/01/2026 to 02/28/2026.", (await browser.OpenAsync("/reports/demographics?from=2026-03-01&to=2026-03-31&compare=previous")).Text);
        Assert.Contains("Compared with 02/01/2026 to 02/02/2026.", (await browser.OpenAsync("/reports/utilization?from=2026-03-01&to=2026-03-31&compare=previous")).Text);
    }
}
