using System.Net;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Systems;

public sealed class SystemListTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_List_ShowsOwnAreaAndOetAll()
    {
        var (own, other) = (await app.CreateSystemAsync(lwia: 20), await app.CreateSystemAsync(lwia: 7));

        var lwia = Codes(await (await app.SignInLwiaAsync()).OpenAsync("/systems"));
        var oet = await app.SignInStateAsync();

        Assert.Contains(own.Code, lwia);
        Assert.DoesNotContain(other.Code, lwia);
        Assert.Contains(other.Code, Codes(await oet.OpenAsync("/systems")));
        Assert.DoesNotContain(own.Code, Codes(await oet.OpenAsync("/systems?area=7")));
        Assert.Contains(other.Code, Codes(await oet.OpenAsync("/systems?area=7")));
    }

    [Fact]
    public async Task Get_ByState_FiltersByTheRule()
    {
        var now = app.Time.GetUtcNow().UtcDateTime;
        var systems = new Dictionary<SystemState, TrackingSystem>
        {
            [SystemState.MayNotBeUsed] = await app.CreateSystemAsync(11, row => row.Answers.First().IsYes = false),
            [SystemState.NotApproved] = await app.CreateSystemAsync(11, row => row.ApprovedAt = null),
            [SystemState.Paused] = await app.CreateSystemAsync(11, row => (row.PausedAt, row.PausedBecause) = (now, "New release.")),
            [SystemState.OnTime] = await app.CreateSystemAsync(11),
            [SystemState.Overdue] = await app.CreateSystemAsync(11, row => row.ApprovedAt = now.AddDays(-8)),
        };
        var browser = await app.SignInStateAsync();

        foreach (var (state, system) in systems)
        {
            Assert.Equal([system.Code], Codes(await browser.OpenAsync($"/systems?area=11&state={state}")));
        }

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/systems?state=x")).Status);
        Assert.Contains("Choose a status from the list.", browser.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/systems.csv?area=x")).Status);
    }

    [Fact]
    public async Task Get_Csv_ReturnsFileAndLogsEvent()
    {
        var system = await app.CreateSystemAsync(21, row => row.Name = "=Tracker");
        var account = await app.CreateAccountAsync(Roles.LwiaAdministrator, 21);
        var browser = await app.SignInAsync(account);

        using var response = await browser.Http.GetAsync(new Uri("/systems.csv?state=OnTime", UriKind.Relative));
        var file = Encoding.UTF8.GetString((await response.Content.ReadAsByteArrayAsync()).AsSpan(3));

        Assert.Equal("attachment; filename=\"systems-2026-03-02.csv\"", response.Content.Headers.ContentDisposition!.ToString());
        Assert.StartsWith("Code,Name,LWIA,Status,Last accepted load,Due by,Newest visit,Looks like a default,Contact\r\n", file, StringComparison.Ordinal);
        Assert.Contains($"{system.Code},'=Tracker,21,On time,–,03/09/2026,", file, StringComparison.Ordinal);
        Assert.Equal(["""{"state":"OnTime","count":1}"""], await app.DetailsAsync<SystemsExported>(account));
    }

    [Fact]
    public async Task Get_Monitor_SeesWithoutActs()
    {
        var system = await app.CreateSystemAsync();
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Monitor, lwia: null));

        await browser.OpenAsync($"/systems/{system.PublicId}");

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/systems/new")).Status);
    }

    [Fact]
    public async Task Get_Stranger_IsNotFoundAndLogged()
    {
        var system = await app.CreateSystemAsync(lwia: 7);
        var browser = await app.SignInLwiaAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/systems/{system.PublicId}")).Status);

        Assert.Equal(1, await app.QueryAsync(db => db.AccessLines.CountAsync(line => line.Kind == AccessKind.RefusedOutOfScope && line.SubjectId == system.PublicId.ToString())));
    }

    [Fact]
    public async Task StaffListAndReview_LeaveItsAccountOut()
    {
        var system = await app.CreateSystemAsync(change: row => row.Name = "Not A Person");
        var browser = await app.SignInStateAsync();

        Assert.DoesNotContain("Not A Person", (await browser.OpenAsync("/admin/staff")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not A Person", (await browser.OpenAsync("/admin/staff/review")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/admin/staff/{system.AccountId}")).Status);
    }

    private static List<string> Codes(Browser browser) => [.. browser.Page.QuerySelectorAll("main table tbody th").Select(cell => cell.TextContent.Trim())];
}
