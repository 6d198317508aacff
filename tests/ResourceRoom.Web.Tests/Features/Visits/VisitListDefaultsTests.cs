using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Visits.Listing;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

/// <summary>What the list shows unless asked otherwise, the days that are a click away, and names.</summary>
public sealed class VisitListDefaultsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_VoidedVisit_IsShownOnRequest()
    {
        var (room, technician, browser) = await RoomAsync();
        await app.CreateVisitAsync(await PersonAsync("Counted"), room, technician);
        await browser.VoidAsync(await app.CreateVisitAsync(await PersonAsync("Gone"), room, technician, Now.AddMinutes(-9)), "Never here");

        Assert.Equal(["Counted Ruiz"], Names(await browser.OpenAsync("/visits")));
        Assert.Equal(["Counted Ruiz"], Names(await browser.OpenAsync("/visits?state=Counted")));
        Assert.Equal(["Counted Ruiz", "Gone Ruiz"], Names(await browser.OpenAsync("/visits?state=All")));
        Assert.Equal(["Gone Ruiz"], Names(await browser.OpenAsync("/visits?state=Voided")));
    }

    [Fact]
    public async Task Get_AllOnOnePage_ShowsEveryRowToPrint()
    {
        var (room, technician, browser) = await RoomAsync();
        var person = await PersonAsync("Often");
        foreach (var minutes in Enumerable.Range(1, 26))
        {
            await app.CreateVisitAsync(person, room, technician, Now.AddMinutes(-minutes), Now.AddMinutes(-minutes).AddSeconds(30));
        }

        Assert.Equal(25, Names(await browser.OpenAsync("/visits?sort=-in")).Count);
        Assert.Null(browser.Page.QuerySelector("[data-print]"));
        var all = browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "Show all 26 on one page").GetAttribute("href")!;
        Assert.Equal(all, browser.Page.QuerySelectorAll("main a").Single(link => link.TextContent == "Print all 26").GetAttribute("href"));

        Assert.Equal(26, Names(await browser.OpenAsync(all)).Count);
        Assert.Contains("Showing 1 to 26 of 26 entries", browser.Text);
        Assert.DoesNotContain("on one page", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("button[data-print]"));
        Assert.Equal("descending", browser.Page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        Assert.EndsWith("rows=all", browser.Page.QuerySelector("thead a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_MoreThanOnePageHolds_SaysHowToPrint()
    {
        var (room, technician, browser) = await RoomAsync();
        var first = await app.CreateVisitAsync(await PersonAsync("Often"), room, technician, Now.AddHours(-2), Now.AddHours(-1));
        await app.ArrangeAsync((_, db) =>
        {
            db.Visits.AddRange(Enumerable.Range(1, VisitList.MostOnOnePage - 1).Select(number => new Visit
            {
                PublicId = Guid.CreateVersion7(Now.AddMinutes(-number)),
                ParticipantId = first.ParticipantId,
                LocationId = first.LocationId,
                StartedAt = first.StartedAt,
                EndedAt = first.EndedAt,
                Day = first.Day,
                RecordedAt = first.RecordedAt,
                LaborForceStatusState = first.LaborForceStatusState,
                Class = first.Class,
                IsReportable = first.IsReportable,
                Source = first.Source,
                TechnicianId = first.TechnicianId,
            }));
            return Task.FromResult(first);
        });
        Assert.Contains("Print all 500", (await browser.OpenAsync("/visits")).Text);
        Assert.DoesNotContain("To print", browser.Text);

        await app.CreateVisitAsync(await PersonAsync("One more"), room, technician);

        Assert.Contains("To print, narrow the list to 500 visits", (await browser.OpenAsync("/visits")).Text);
        Assert.DoesNotContain("Print all", browser.Text);
    }

    [Fact]
    public async Task Search_Name_NarrowsListAndStaysOutOfAddress()
    {
        var (room, technician, browser) = await RoomAsync();
        await app.CreateVisitAsync(await PersonAsync("Ánastasia"), room, technician);
        await app.CreateVisitAsync(await PersonAsync("Bo"), room, technician, Now.AddMinutes(-5));
        await browser.OpenAsync("/visits?class=BasicSelfService");

        await browser.SubmitAsync("form[action='/visits/search']", ("term", "anastasia rui"));

        Assert.Equal(["Ánastasia Ruiz"], Names(browser));
        Assert.DoesNotContain("anastasia", browser.Path, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("class=BasicSelfService", browser.Path, StringComparison.Ordinal);
        Assert.Equal("anastasia rui", browser.Page.QuerySelector("#Term")!.GetAttribute("value"));
        var file = browser.Page.QuerySelector("a[href^='/visits.csv']")!.GetAttribute("href")!;
        Assert.DoesNotContain("Bo", (await browser.OpenAsync(file)).Text, StringComparison.Ordinal);
        var told = Assert.Single(await app.QueryAsync(db => db.ActivityEvents.Of<VisitsExported>().Where(row => row.AccountId == technician.Id).ToListAsync()));
        Assert.True(((VisitsExported)told.Read()).ByName);

        await browser.OpenAsync("/visits");
        await browser.SubmitAsync("form[action='/visits/search']", ("term", " "));
        Assert.Equal(["Ánastasia Ruiz", "Bo Ruiz"], Names(browser));

        await browser.SubmitAsync("form[action='/visits/search']", ("term", "nobody"));
        Assert.Contains("No visits match this filter.", browser.Text);
    }

    [Fact]
    public async Task Get_DayLinks_KeepFilter()
    {
        var (room, technician, browser) = await RoomAsync();
        await app.CreateVisitAsync(await PersonAsync("Sunday"), room, technician, Now.AddDays(-1), Now.AddDays(-1).AddHours(1));
        await app.CreateVisitAsync(await PersonAsync("Monday"), room, technician);
        await browser.OpenAsync("/visits?state=All");
        Assert.Equal("Today", browser.Page.QuerySelector("nav[aria-label=Days] [aria-current]")!.TextContent);

        await browser.OpenAsync(DayLink("Yesterday"));
        Assert.Equal(["Sunday Ruiz"], Names(browser));
        Assert.NotNull(browser.Page.QuerySelector("option[value=All][selected]"));
        await browser.OpenAsync(DayLink("This week"));
        Assert.Equal(["Monday Ruiz", "Sunday Ruiz"], Names(browser));

        string DayLink(string words) => browser.Page.QuerySelectorAll("nav[aria-label=Days] a").Single(link => link.TextContent == words).GetAttribute("href")!;
    }

    [Fact]
    public async Task Get_SeveralVisits_OffersEachOrderWithTheFilter()
    {
        var (room, technician, browser) = await RoomAsync();
        await app.CreateVisitAsync(await PersonAsync("Ana"), room, technician);
        await browser.OpenAsync("/visits?state=All");
        Assert.Null(browser.Page.QuerySelector(".rr-sort"));
        await app.CreateVisitAsync(await PersonAsync("Bo"), room, technician, Now.AddMinutes(-5));

        await browser.OpenAsync("/visits?state=All");

        Assert.Equal("Sort by: Check-in, descending", browser.Page.QuerySelector(".rr-sort summary")!.TextContent);
        Assert.Equal(
            ["Name, ascending", "Name, descending", "Check-in, ascending", "Check-in, descending", "Classification, ascending", "Classification, descending"],
            browser.Page.QuerySelectorAll(".rr-sort a").Select(link => link.TextContent));
        await browser.OpenAsync(browser.Page.QuerySelectorAll(".rr-sort a").Single(link => link.TextContent == "Name, descending").GetAttribute("href")!);
        Assert.Equal(["Bo Ruiz", "Ana Ruiz"], Names(browser));
        Assert.NotNull(browser.Page.QuerySelector("option[value=All][selected]"));
    }

    private DateTime Now => app.Time.GetUtcNow().UtcDateTime;

    private Task<Web.Data.Participants.Participant> PersonAsync(string firstName) =>
        app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given(firstName) });

    private async Task<(Location Room, User Technician, Browser Browser)> RoomAsync()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        return (room, technician, await app.SignInAsync(technician, room));
    }

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];
}
