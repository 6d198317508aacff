using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local;

/// <summary>The five local reports as pages and files. Today is 03/02/2026; each test has an area of its own.</summary>
public sealed class LocalReportTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string February = "from=2026-02-01&to=2026-02-28";

    private static readonly string[] Kinds = ["utilization", "services", "classification", "demographics", "loads"];

    [Theory]
    [InlineData("from=2026-02-30&to=2026-02-28", "From")]
    [InlineData("from=2026-02-01&to=nonsense", "To")]
    [InlineData("from=2026-02-01", "To")]
    [InlineData("to=2026-02-28", "From")]
    [InlineData("", "From")]
    [InlineData("from=2026-03-01&to=2026-02-28", "To is before From")]
    [InlineData(February + "&service=NOPE", "Choose a service")]
    [InlineData(February + "&class=Nobody", "Choose a classification")]
    [InlineData(February + "&class=3", "Choose a classification")]
    [InlineData(February + "&lwia=1", "Choose an LWIA")]
    [InlineData(February + "&lwia=abc", "Choose an LWIA")]
    [InlineData(February + "&room=99-999", "Choose a room")]
    [InlineData(February + "&by=hour", "Choose day, week or month")]
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

        Assert.Equal(HttpStatusCode.OK, (await administrator.OpenAsync($"/reports/utilization?{February}&room={own.Code}")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await administrator.OpenAsync($"/reports/utilization?{February}&room={other.Code}")).Status);
        Assert.DoesNotContain(other.Name, administrator.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await oet.OpenAsync($"/reports/utilization?{February}&lwia=3&room={other.Code}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await oet.OpenAsync($"/reports/utilization?{February}&lwia=4&room={other.Code}")).Status);
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
    public async Task Page_OfARoom_ShowsItsNumbersAndTheVisitsBehindThem()
    {
        var scene = await RoomAsync(6);
        await VisitAsync(scene, "Ana", "2026-02-03T09:00", minutes: 30);
        await VisitAsync(scene, "Bea", "2026-02-03T10:00", minutes: 61);
        var again = await VisitAsync(scene, "Cy", "2026-02-20T10:00", minutes: null);
        await VisitAsync(scene, "Dee", "2026-01-20T10:00", minutes: 10);
        await VoidAsync(await VisitAsync(scene, "Eve", "2026-02-21T10:00", minutes: 5), scene.Technician);

        var page = await scene.Browser.OpenAsync($"/reports/utilization?{February}&by=month&compare=previous&room={scene.Room.Code}");

        Assert.Equal(["Visits 3 1 before, +2 (+200%)", "People 3 1 before, +2 (+200%)", "New people 3 1 before, +2 (+200%)", "Average minutes 45.5 10.0 before, +35.5 (+355%)"], Tiles(page));
        Assert.Contains("Compared with 01/01/2026 to 01/31/2026", page.Text);
        var link = page.Page.QuerySelector("#section-room-table tbody td a")!;
        Assert.Equal("3", link.TextContent.Trim());
        var visits = await scene.Browser.OpenAsync(link.GetAttribute("href")!);
        Assert.Equal(3, visits.Page.QuerySelectorAll("tbody tr").Length);
        Assert.NotNull(visits.Page.QuerySelector($"a[href='/visits/{again}']"));
        Assert.DoesNotContain("Eve", visits.Text);
    }

    [Fact]
    public async Task Page_VisitsAtOneMoment_AreEachListedOnce()
    {
        var scene = await RoomAsync(7);
        var made = new HashSet<string>();
        for (var number = 0; number < 60; number++)
        {
            made.Add($"/visits/{await VisitAsync(scene, $"N{number}", "2026-02-10T00:00", minutes: 20)}");
        }

        await scene.Browser.OpenAsync($"/reports/utilization?{February}&room={scene.Room.Code}");
        var next = scene.Browser.Page.QuerySelector("#section-room-table tbody td a")!.GetAttribute("href");
        var seen = new List<string>();
        while (next is not null)
        {
            await scene.Browser.OpenAsync(next);
            seen.AddRange(scene.Browser.Page.QuerySelectorAll("tbody tr > th a").Select(link => link.GetAttribute("href")!));
            next = scene.Browser.Page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(made.Order(), seen.Order());
    }

    [Fact]
    public async Task Utilization_LoadBringsAnEarlierVisit_MovesTheNewPerson()
    {
        var scene = await RoomAsync(8);
        var person = await app.CreateParticipantAsync();
        await VisitAsync(scene, person, "2026-02-05T09:00", minutes: 10);
        Assert.Equal("1,0", await NewAndReturningAsync(scene));

        await VisitAsync(scene, person, "2026-01-28T09:00", minutes: 10);

        Assert.Equal("0,1", await NewAndReturningAsync(scene));
    }

    [Fact]
    public async Task Utilization_DaysAroundTheYearsEnd_AreTheOfficesDays()
    {
        var scene = await RoomAsync(9);
        await VisitAsync(scene, "Ana", new DateTime(2025, 7, 1, 4, 30, 0, DateTimeKind.Utc), minutes: 10);
        await VisitAsync(scene, "Bea", OfficeClock.InstantOf(new DateOnly(2025, 6, 30), new TimeOnly(23, 30)), minutes: 120);

        Assert.Contains("\r\nperiod,,,2025-06-30,2025-06-30,,,2,2,", await FileAsync(scene, "utilization", "from=2025-06-29&to=2025-07-01"));
        Assert.Contains("\r\nhour,,,,,Monday,23,2,2,", await FileAsync(scene, "utilization", "from=2025-06-29&to=2025-07-01"));
    }

    [Fact]
    public async Task Utilization_PeriodThatIsNotOver_EndsToday()
    {
        var scene = await RoomAsync(10);
        await VisitAsync(scene, "Ana", "2026-03-01T09:00", minutes: 10);
        await VisitAsync(scene, "Bea", "2026-02-02T09:00", minutes: 10);
        await VisitAsync(scene, "Cy", "2026-02-03T09:00", minutes: 10);

        var page = await scene.Browser.OpenAsync($"/reports/utilization?from=2026-03-01&to=2026-03-31&compare=previous&room={scene.Room.Code}");

        Assert.Contains("This period is not over: it is counted through 03/02/2026.", page.Text);
        Assert.Contains("Compared with 02/01/2026 to 02/02/2026.", page.Text);
        Assert.Equal(["03/01/2026", "03/02/2026"], page.Page.QuerySelectorAll("#section-period-table tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.StartsWith("Visits 1 1 before, no change", Tiles(page)[0]);
    }

    [Fact]
    public async Task Demographics_SmallNumbers_AreOnNoByteOfThePageOrFile()
    {
        var scene = await RoomAsync(11);
        for (var number = 0; number < 204; number++)
        {
            var yes = number < 4;
            await VisitAsync(scene, await app.CreateParticipantAsync(answers => answers with { Hispanic = Answer<bool>.Given(yes) }), "2026-02-10T09:00", minutes: 5);
        }

        var file = await FileAsync(scene, "demographics", February);
        Assert.Contains("\r\nTotal,,204\r\n", file);
        Assert.Contains("\r\nHispanic,Yes,*\r\nHispanic,No,*\r\nHispanic,Prefer not to answer,*\r\nHispanic,Not asked,*\r\n", file);
        var page = await scene.Browser.OpenAsync($"/reports/demographics?{February}&room={scene.Room.Code}&compare=previous");
        Assert.Contains("Numbers of 1 to 9 are hidden", page.Text);
        Assert.Contains("large numbers among them", page.Text);
        Assert.DoesNotContain(page.Page.QuerySelectorAll("td"), cell => cell.TextContent.Trim() is "4" or "200");
        Assert.Equal("People 204 0 before, +204", Tiles(page)[0]);
    }

    [Fact]
    public async Task Classification_TwoTechniciansOfOneName_AreToldApart()
    {
        var scene = await RoomAsync(12);
        await NameAsync(scene.Technician, "Dana Whitfield");
        var second = await app.CreateAccountAsync(Roles.Technician, 12, scene.Room);
        await NameAsync(second, "Dana Whitfield");
        await VisitAsync(scene with { Technician = second }, "Ana", "2026-02-10T09:00", minutes: 5);

        var file = await FileAsync(scene, "classification", February);

        Assert.Contains("\r\ntechnician,,First Name,Dana Whitfield (2),1,1,1,0,0\r\n", file);
        Assert.DoesNotContain("Dana Whitfield,", file);
    }

    [Fact]
    public async Task Csv_EachReport_LeavesAnEvent()
    {
        var scene = await RoomAsync(13);

        foreach (var kind in Kinds)
        {
            await FileAsync(scene, kind, February);
        }

        var events = await app.QueryAsync(db => db.ActivityEvents.About(Subject.Account(scene.Administrator.Id)).Of<ReportExported>().OrderBy(row => row.Id).ToListAsync());
        Assert.Equal(
            Kinds.Select(kind => new ReportExported
            {
                Report = char.ToUpperInvariant(kind[0]) + kind[1..],
                Format = "csv",
                From = new DateOnly(2026, 2, 1),
                To = new DateOnly(2026, 2, 28),
                Room = scene.Room.Code,
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
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync($"/reports/demographics.csv?{February}")).Status);
    }

    [Fact]
    public async Task Page_ClosedRoom_IsShownWhileItWasThereOrHadVisits()
    {
        var scene = await RoomAsync(15);
        var closed = await app.CreateRoomAsync(15, room => room.ClosedOn = new DateOnly(2026, 2, 1));

        Assert.DoesNotContain($",{closed.Code},", await FileAsync(scene with { Room = null! }, "utilization", February));
        Assert.Contains($"\r\nroom,15,{closed.Code},,,,,0,0,", await FileAsync(scene with { Room = null! }, "utilization", "from=2026-01-31&to=2026-02-28"));
        await VisitAsync(scene with { Room = closed }, "Ana", "2026-02-10T09:00", minutes: 5);
        Assert.Contains($"\r\nroom,15,{closed.Code},,,,,1,1,", await FileAsync(scene with { Room = null! }, "utilization", February));
    }

    [Fact]
    public async Task Definitions_EveryColumnOfTheFiles_IsExplained()
    {
        var scene = await RoomAsync(16);
        var page = await scene.Browser.OpenAsync("/reports/definitions");
        var explained = page.Page.QuerySelectorAll("code").SelectMany(code => code.TextContent.Split(", ")).ToHashSet();

        string[] keys = ["section", "lwia", "room", "period_start", "period_end", "weekday", "hour", "service", "item", "code", "system", "days_since", "loads", "group", "category", "not_reportable", "people_reportable"];
        foreach (var kind in Kinds)
        {
            var header = (await FileAsync(scene, kind, February)).TrimStart('\uFEFF').Split("\r\n")[0].Split(',');
            Assert.Empty(header.Except(explained).Except(keys));
        }
    }

    private sealed record Scene(Location Room, User Technician, User Administrator, Browser Browser);

    private async Task<Scene> RoomAsync(int lwia)
    {
        var room = await app.CreateRoomAsync(lwia);
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, lwia);
        return new(room, await app.CreateAccountAsync(Roles.Technician, lwia, room), administrator, await app.SignInAsync(administrator));
    }

    private async Task<Guid> VisitAsync(Scene scene, string name, string start, int? minutes) =>
        await VisitAsync(scene, name, OfficeClock.InstantOf(DateOnly.Parse(start[..10], CultureInfo.InvariantCulture), TimeOnly.Parse(start[11..], CultureInfo.InvariantCulture)), minutes);

    private async Task<Guid> VisitAsync(Scene scene, string name, DateTime start, int? minutes) =>
        await VisitAsync(scene, await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given(name) }), start, minutes);

    private Task<Guid> VisitAsync(Scene scene, Participant person, string start, int? minutes) =>
        VisitAsync(scene, person, OfficeClock.InstantOf(DateOnly.Parse(start[..10], CultureInfo.InvariantCulture), TimeOnly.Parse(start[11..], CultureInfo.InvariantCulture)), minutes);

    private async Task<Guid> VisitAsync(Scene scene, Participant person, DateTime start, int? minutes) =>
        (await app.CreateVisitAsync(person, scene.Room, scene.Technician, start, minutes is { } length ? start.AddMinutes(length) : null)).PublicId;

    private Task VoidAsync(Guid visit, User by) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Visits.SingleAsync(one => one.PublicId == visit);
        return row.Void = new VisitVoid { VoidedAt = app.Time.GetUtcNow().UtcDateTime, VoidedById = by.Id, Reason = "Entered twice" };
    });

    private Task NameAsync(User account, string name) => app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == account.Id)).DisplayName = name);

    private static async Task<string> FileAsync(Scene scene, string kind, string query) =>
        await scene.Browser.Http.GetStringAsync($"/reports/{kind}.csv?{query}{(scene.Room is null ? "" : $"&room={scene.Room.Code}")}");

    private static async Task<string> NewAndReturningAsync(Scene scene) =>
        string.Join(',', (await FileAsync(scene, "utilization", February)).Split("\r\n").Single(line => line.StartsWith("total,", StringComparison.Ordinal)).Split(',')[9..11]);

    private static string[] Tiles(Browser browser) =>
        [.. browser.Page.QuerySelectorAll(".rr-numbers > div").Select(tile => string.Join(' ', tile.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
