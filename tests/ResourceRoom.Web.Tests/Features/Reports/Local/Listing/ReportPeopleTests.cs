using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting.Listing;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Reports.Local;
using ResourceRoom.Web.Features.Reports.Local.Sheets;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local.Listing;

/// <summary>The people behind a number: who sees them, what they see, and what that leaves. Today is 03/02/2026.</summary>
public sealed class ReportPeopleTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Page_OfARoom_SaysWhoAndLeadsOn()
    {
        var scene = await ReportRoom.CreateAsync(app, 2);
        var ana = await PersonAsync("Ana", "Zeller", new DateOnly(1990, 5, 4));
        await scene.VisitAsync(ana, "2026-02-03T09:00", minutes: 30);
        await scene.VisitAsync(ana, "2026-02-10T09:00", minutes: 30);
        await scene.VisitAsync(await PersonAsync("Bea", "Abbott", null), "2026-02-05T09:00", minutes: 30);
        await scene.VisitAsync("Cy", "2026-01-05T09:00", minutes: 30);
        await scene.Browser.OpenAsync($"/reports/utilization?{ReportRoom.February}&room={scene.Room!.Code}");
        var link = Assert.Single(scene.Browser.NumberLinks(), link => link.Name.StartsWith("New people, 2, ", StringComparison.Ordinal) && link.Section == "Rooms");
        Assert.Equal($"New people, 2, {scene.Room.Code} {scene.Room.Name}", link.Name);

        var page = await scene.Browser.OpenAsync(link.Address);

        Assert.Equal("New people", page.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains($"02/01/2026 to 02/28/2026 · {scene.Room.Code} {scene.Room.Name}", page.Text);
        Assert.Contains("Showing 1 to 2 of 2 entries", page.Text);
        var rows = page.Page.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))).ToList();
        Assert.Equal(["Bea Abbott|–|Basic self-service|1 visit of Bea Abbott|02/05/2026", "Ana Zeller|1990|Basic self-service|2 visits of Ana Zeller|02/10/2026"], rows);
        Assert.NotNull(page.Page.QuerySelector($"th a[href='/participants/{ana.PublicId}']"));
        var visits = page.Page.QuerySelector("tbody tr:last-child td a")!.GetAttribute("href")!;
        Assert.Equal(2, (await scene.Browser.RowsAsync(visits)).Count);
    }

    [Fact]
    public async Task Page_EachPersonShown_LeavesAnAccessLine()
    {
        var scene = await ReportRoom.CreateAsync(app, 3);
        for (var number = 0; number < 26; number++)
        {
            await scene.VisitAsync($"N{number:00}", "2026-02-10T09:00", minutes: 20);
        }

        var address = $"/reports/classification/people?{ReportRoom.February}&room={scene.Room!.Code}";
        await scene.Browser.OpenAsync($"/reports/classification?{ReportRoom.February}&room={scene.Room.Code}");
        Assert.Empty(await LinesAsync(scene));

        await scene.Browser.OpenAsync(address);

        var lines = await LinesAsync(scene);
        Assert.Equal(scene.Browser.Shown().Order(), lines.Select(line => $"/participants/{line.SubjectId}").Order());
        Assert.Equal(25, lines.Count);
        Assert.All(lines, line => Assert.Equal(("Participant", "classification"), (line.SubjectKind, line.Reason)));
        await scene.Browser.OpenAsync(scene.Browser.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(26, (await LinesAsync(scene)).Count);
    }

    [Fact]
    public async Task Pages_ForthAndBack_LoseNobodyThoughSomebodyLeaves()
    {
        var scene = await ReportRoom.CreateAsync(app, 4);
        var visits = new List<Guid>();
        for (var number = 0; number < 60; number++)
        {
            var person = await PersonAsync($"N{number:00}", "Ruiz", null);
            await scene.VisitAsync(person, "2026-01-10T09:00", minutes: 20);
            visits.Add(await scene.VisitAsync(person, "2026-02-10T09:00", minutes: 20));
        }

        var address = $"/reports/utilization/people?{ReportRoom.February}&room={scene.Room!.Code}";
        var all = await scene.Browser.RowsAsync(address);
        Assert.Equal(60, all.Distinct().Count());

        await scene.Browser.OpenAsync(address);
        await scene.VoidAsync(visits[24]);
        await FollowAsync(scene.Browser, "next");
        Assert.Equal(all.Skip(25).Take(25), scene.Browser.Shown());
        Assert.Contains("Showing 25 to 49 of 59 entries", scene.Browser.Text);
        await FollowAsync(scene.Browser, "next");
        Assert.Equal(all.Skip(50), scene.Browser.Shown());
        await scene.VoidAsync(visits[50]);
        await FollowAsync(scene.Browser, "prev");
        Assert.Equal(all.Skip(25).Take(25), scene.Browser.Shown());
        await FollowAsync(scene.Browser, "prev");
        Assert.Equal(all.Take(24), scene.Browser.Shown());
        Assert.Null(scene.Browser.Page.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task Page_OfAnotherLwia_IsNotFoundAndLogged()
    {
        var (own, other) = (await ReportRoom.CreateAsync(app, 5), await ReportRoom.CreateAsync(app, 6));
        await other.VisitAsync("Ana", "2026-02-10T09:00", minutes: 20);
        var address = $"/reports/utilization/people?{ReportRoom.February}";

        Assert.Equal(HttpStatusCode.NotFound, (await own.Browser.OpenAsync($"{address}&room={other.Room!.Code}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Browser.OpenAsync($"{address}&lwia=6")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Browser.OpenAsync($"{address}&lwia=99")).Status);

        var lines = await app.QueryAsync(db => db.AccessLines.Where(line => line.AccountId == own.Administrator.Id).OrderBy(line => line.Id).ToListAsync());
        Assert.Equal([("Location", other.Room.Code), ("Lwia", "6")], lines.Select(line => (line.SubjectKind, line.SubjectId)));
        Assert.All(lines, line => Assert.Equal(AccessKind.RefusedOutOfScope, line.Kind));
    }

    [Fact]
    public async Task Page_PersonSeenInTwoLwias_CountsOnlyVisitsWithinReach()
    {
        var (own, other) = (await ReportRoom.CreateAsync(app, 13), await ReportRoom.CreateAsync(app, 14));
        var ana = await PersonAsync("Ana", "Ruiz", null);
        await own.VisitAsync(ana, "2026-02-10T09:00", minutes: 20);
        await other.VisitAsync(ana, "2026-02-20T09:00", minutes: 20);
        await other.VisitAsync("Bea", "2026-02-20T09:00", minutes: 20);

        await own.Browser.OpenAsync($"/reports/utilization/people?{ReportRoom.February}");

        Assert.Equal([$"/participants/{ana.PublicId}"], own.Browser.Shown());
        Assert.Contains("02/10/2026", own.Browser.Page.QuerySelector("tbody")!.TextContent);
        Assert.DoesNotContain("02/20/2026", own.Browser.Page.QuerySelector("tbody")!.TextContent);
    }

    [Theory]
    [InlineData("utilization", "of=reportable")]
    [InlineData("utilization", "of=Gender:Male")]
    [InlineData("utilization", "recordedby=1")]
    [InlineData("utilization", "weekday=Someday")]
    [InlineData("utilization", "hour=24")]
    [InlineData("services", "kind=Other")]
    [InlineData("services", "of=new")]
    [InlineData("classification", "of=latest:Nobody")]
    [InlineData("classification", "weekday=Monday")]
    [InlineData("classification", "recordedby=x")]
    [InlineData("demographics", "of=Ssn:Given")]
    [InlineData("demographics", "weekday=Monday&of=Gender:Male")]
    [InlineData("demographics", "of=Gender:Other")]
    [InlineData("loads", "of=new")]
    [InlineData("utilization", "from=2026-02-30")]
    public async Task Page_NumberOfNoReport_IsNotFound(string report, string query)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));
        var days = query.StartsWith("from", StringComparison.Ordinal) ? "to=2026-02-28" : ReportRoom.February;

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/reports/{report}/people?{days}&{query}")).Status);
    }

    [Theory]
    [InlineData(Roles.Technician, HttpStatusCode.Forbidden)]
    [InlineData(Roles.CaseManager, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Customer, HttpStatusCode.Forbidden)]
    [InlineData(Roles.Monitor, HttpStatusCode.OK)]
    [InlineData(Roles.LwiaAdministrator, HttpStatusCode.OK)]
    public async Task Page_EachRole_IsShownToThoseWhoSeeReportsAndRecords(string role, HttpStatusCode expected)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 10, role is Roles.Technician or Roles.CaseManager ? [await app.CreateRoomAsync(10)] : []));

        Assert.Equal(expected, (await browser.OpenAsync($"/reports/utilization/people?{ReportRoom.February}")).Status);
    }

    [Theory]
    [InlineData(Roles.Monitor, true, true)]
    [InlineData(Roles.Customer, false, false)]
    public void Number_OfAReader_LeadsToWhatTheReaderMaySee(string role, bool leads, bool leadsToPeople)
    {
        var page = new ReportPage
        {
            Input = new ReportFilter { From = "2026-02-01", To = "2026-02-28" },
            Today = app.Today,
            MadeAt = app.Time.GetUtcNow().UtcDateTime,
            Reader = new ActingUser { AccountId = 1, DisplayName = "Dana", Roles = [role] },
        };

        Assert.Equal(leads, IsLink(new ReportTile("Visits", 3, ReportLink.Visits)));
        Assert.Equal(leadsToPeople, IsLink(new ReportTile("New people", 3, ReportLink.PeopleIn(new PeoplePart.New()))));
        Assert.False(IsLink(new ReportTile("People", HiddenNumber.Instance, ReportLink.People)));
        Assert.False(IsLink(new ReportTile("People", 0, ReportLink.People)));

        bool IsLink(ReportTile tile) => page.Number(tile) is Microsoft.AspNetCore.Mvc.Rendering.TagBuilder { TagName: "a" };
    }

    private Task<Web.Data.Participants.Participant> PersonAsync(string first, string last, DateOnly? birth) => app.CreateParticipantAsync(answers => answers with
    {
        FirstName = Answer<string>.Given(first),
        LastName = Answer<string>.Given(last),
        BirthDate = birth is { } day ? Answer<DateOnly>.Given(day) : Answer<DateOnly>.Declined,
    });

    private Task<List<AccessLine>> LinesAsync(ReportRoom scene) =>
        app.QueryAsync(db => db.AccessLines.Where(line => line.AccountId == scene.Administrator.Id && line.Kind == AccessKind.ListedInReport).ToListAsync());

    private static Task<Browser> FollowAsync(Browser browser, string rel) => browser.OpenAsync(browser.Page.QuerySelector($"a[rel={rel}]")!.GetAttribute("href")!);
}
