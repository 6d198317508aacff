using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local;

/// <summary>Numbers of the local reports as pages show them. Today is 03/02/2026; each test has an area of its own.</summary>
public sealed class ReportNumbersTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Page_OfARoom_ShowsItsNumbersAndTheVisitsBehindThem()
    {
        var scene = await ReportRoom.CreateAsync(app, 6);
        await scene.VisitAsync("Ana", "2026-02-03T09:00", minutes: 30);
        await scene.VisitAsync("Bea", "2026-02-03T10:00", minutes: 61);
        var again = await scene.VisitAsync("Cy", "2026-02-20T10:00", minutes: null);
        await scene.VisitAsync("Dee", "2026-01-20T10:00", minutes: 10);
        await scene.VoidAsync(await scene.VisitAsync("Eve", "2026-02-21T10:00", minutes: 5));

        var page = await scene.Browser.OpenAsync($"/reports/utilization?{ReportRoom.February}&by=month&compare=previous&room={scene.Room!.Code}");

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
    public async Task Compare_RoomThatOnlyThePeriodBeforeHad_StandsWithZero()
    {
        var scene = await ReportRoom.CreateAsync(app, 21);
        await scene.VisitAsync("Ana", "2026-01-20T09:00", minutes: 30);
        await app.CloseRoomAsync(scene.Room!, new DateOnly(2026, 1, 31));

        var page = await scene.Browser.OpenAsync($"/reports/utilization?{ReportRoom.February}&compare=previous");

        var row = Assert.Single(page.Page.QuerySelectorAll("#section-room-table tbody tr"), row => row.TextContent.Contains(scene.Room!.Code, StringComparison.Ordinal));
        Assert.Equal(["0", "1", "0", "1"], row.QuerySelectorAll("td").Take(4).Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task Page_VisitsAtOneMoment_AreEachListedOnce()
    {
        var scene = await ReportRoom.CreateAsync(app, 7);
        var made = new HashSet<string>();
        for (var number = 0; number < 60; number++)
        {
            made.Add($"/visits/{await scene.VisitAsync($"N{number}", "2026-02-10T00:00", minutes: 20)}");
        }

        await scene.Browser.OpenAsync($"/reports/utilization?{ReportRoom.February}&room={scene.Room!.Code}");
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
        var scene = await ReportRoom.CreateAsync(app, 17);
        var person = await app.CreateParticipantAsync();
        await scene.VisitAsync(person, "2026-02-05T09:00", minutes: 10);
        Assert.Equal("1,0", await NewAndReturningAsync(scene));

        await scene.VisitAsync(person, "2026-01-28T09:00", minutes: 10);

        Assert.Equal("0,1", await NewAndReturningAsync(scene));
    }

    [Fact]
    public async Task Csv_AskedAgain_IsTheSameUntilTheNumbersChange()
    {
        var room = await ReportRoom.CreateAsync(app, 23);
        await room.VisitAsync("Eve", "2026-02-10 09:00", 30);

        var first = await room.FileAsync("utilization", $"{ReportRoom.February}&by=day");
        Assert.Equal(first, await room.FileAsync("utilization", $"{ReportRoom.February}&by=day"));
        Assert.NotEqual(first, await room.FileAsync("utilization", $"{ReportRoom.February}&by=week"));

        var second = await room.VisitAsync("Adam", "2026-02-10 10:00", 30);
        Assert.Contains(",2,2,2,0,2,60,30.0,", await room.FileAsync("utilization", $"{ReportRoom.February}&by=day"));
        await room.VoidAsync(second);
        Assert.Equal(first, await room.FileAsync("utilization", $"{ReportRoom.February}&by=day"));
    }

    [Fact]
    public async Task Utilization_DaysAroundTheYearsEnd_AreTheOfficesDays()
    {
        var scene = await ReportRoom.CreateAsync(app, 18);
        await scene.VisitAsync("Ana", new DateTime(2025, 7, 1, 4, 30, 0, DateTimeKind.Utc), minutes: 10);
        await scene.VisitAsync("Bea", OfficeClock.InstantOf(new DateOnly(2025, 6, 30), new TimeOnly(23, 30)), minutes: 120);

        Assert.Contains("\r\nperiod,,,2025-06-30,2025-06-30,,,2,2,", await scene.FileAsync("utilization", "from=2025-06-29&to=2025-07-01"));
        Assert.Contains("\r\nhour,,,,,Monday,23,2,2,", await scene.FileAsync("utilization", "from=2025-06-29&to=2025-07-01"));
    }

    [Fact]
    public async Task Utilization_PeriodThatIsNotOver_EndsToday()
    {
        var scene = await ReportRoom.CreateAsync(app, 10);
        await scene.VisitAsync("Ana", "2026-03-01T09:00", minutes: 10);
        await scene.VisitAsync("Bea", "2026-02-02T09:00", minutes: 10);
        await scene.VisitAsync("Cy", "2026-02-03T09:00", minutes: 10);

        var page = await scene.Browser.OpenAsync($"/reports/utilization?from=2026-03-01&to=2026-03-31&compare=previous&room={scene.Room!.Code}");

        Assert.Contains("This period is not over: it is counted through 03/02/2026.", page.Text);
        Assert.Contains("Compared with 02/01/2026 to 02/02/2026.", page.Text);
        Assert.Equal(["03/01/2026", "03/02/2026"], page.Page.QuerySelectorAll("#section-period-table tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.StartsWith("Visits 1 1 before, no change", Tiles(page)[0]);
    }

    [Fact]
    public async Task Demographics_SmallNumbers_AreOnNoByteOfThePageOrFile()
    {
        var scene = await ReportRoom.CreateAsync(app, 11);
        for (var number = 0; number < 204; number++)
        {
            var yes = number < 4;
            await scene.VisitAsync(await app.CreateParticipantAsync(answers => answers with { Hispanic = Answer<bool>.Given(yes) }), "2026-02-10T09:00", minutes: 5);
        }

        var file = await scene.FileAsync("demographics", ReportRoom.February);
        Assert.Contains("\r\nTotal,,204\r\n", file);
        Assert.Contains("\r\nHispanic,Yes,*\r\nHispanic,No,*\r\nHispanic,Prefer not to answer,*\r\nHispanic,Not asked,*\r\n", file);
        var page = await scene.Browser.OpenAsync($"/reports/demographics?{ReportRoom.February}&room={scene.Room!.Code}&compare=previous");
        Assert.Contains("numbers of 1 to 9 show as *", page.Text);
        Assert.Contains("zeros and large ones too", page.Text);
        Assert.DoesNotContain(page.Page.QuerySelectorAll("td"), cell => cell.TextContent.Trim() is "4" or "200");
        Assert.Equal("People 204 0 before, +204", Tiles(page)[0]);
        Assert.Single(page.Page.QuerySelectorAll(".rr-hint"), hint => hint.TextContent == "No chart: all its numbers are hidden.");
        Assert.NotEmpty(page.Page.QuerySelectorAll("figure[data-chart]"));
    }

    [Fact]
    public async Task Classification_TwoTechniciansOfOneName_AreToldApart()
    {
        var scene = await ReportRoom.CreateAsync(app, 19);
        await NameAsync(scene.Technician, "Dana Whitfield");
        var second = await app.CreateAccountAsync(Roles.Technician, 19, scene.Room!);
        await NameAsync(second, "Dana Whitfield");
        await (scene with { Technician = second }).VisitAsync("Ana", "2026-02-10T09:00", minutes: 5);

        var file = await scene.FileAsync("classification", ReportRoom.February);

        Assert.Contains("\r\ntechnician,,First Name,Dana Whitfield (2),1,1,1,0,0\r\n", file);
        Assert.DoesNotContain("Dana Whitfield,", file);
    }

    private Task<string> NameAsync(User account, string name) => app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == account.Id)).DisplayName = name);

    private static async Task<string> NewAndReturningAsync(ReportRoom scene) =>
        string.Join(',', (await scene.FileAsync("utilization", ReportRoom.February)).Split("\r\n").Single(line => line.StartsWith("total,", StringComparison.Ordinal)).Split(',')[9..11]);

    private static string[] Tiles(Browser browser) =>
        [.. browser.Page.QuerySelectorAll(".rr-numbers > div").Select(tile => string.Join(' ', tile.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
