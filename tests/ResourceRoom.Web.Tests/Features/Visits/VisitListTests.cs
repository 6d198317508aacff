using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class VisitListTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private static readonly string[] FirstNames = ["Bo", "Cy", "Di"];

    [Fact]
    public async Task Get_NoFilter_ShowsRoomToday()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await app.CreateVisitAsync(await PersonAsync("Yesterday"), desk.Room, desk.Technician, Now.AddDays(-1), Now.AddDays(-1).AddHours(1));
        await app.CreateVisitAsync(await PersonAsync("Elsewhere"), await app.CreateRoomAsync(), desk.Technician);

        await desk.Browser.OpenAsync("/visits");

        Assert.Equal(["Ana Ruiz"], Names(desk.Browser));
        Assert.Contains("Showing 1 to 1 of 1 entry", desk.Browser.Text);
        Assert.Null(desk.Browser.Page.QuerySelector("select[name=room]"));
    }

    [Fact]
    public async Task Get_Days_ShowsThoseDays()
    {
        var (room, technician, browser) = await RoomAsync();
        var lateOnTheFirst = new DateTime(2026, 2, 2, 5, 59, 0, DateTimeKind.Utc);
        await app.CreateVisitAsync(await PersonAsync("Late"), room, technician, lateOnTheFirst, lateOnTheFirst.AddMinutes(5));
        await app.CreateVisitAsync(await PersonAsync("Early"), room, technician, lateOnTheFirst.AddMinutes(1), lateOnTheFirst.AddMinutes(5));

        await browser.OpenAsync("/visits?from=02/01/2026&to=2026-02-01");

        Assert.Equal(["Late Ruiz"], Names(browser));
    }

    [Fact]
    public async Task Get_ClassAndState_FiltersList()
    {
        var (room, technician, browser) = await RoomAsync();
        var ended = await app.CreateVisitAsync(await PersonAsync("Left"), room, technician, Now.AddMinutes(-9), Now);
        var voided = await app.CreateVisitAsync(await PersonAsync("Undone"), room, technician);
        await browser.OpenAsync("/participants");
        await browser.ForgeAsync($"/visits/{voided.PublicId}/undo");
        await app.CreateVisitAsync(await app.CreateParticipantAsync(answers => answers with { Zip = Answer<ZipCode>.Declined }), room, technician);
        await app.CreateVisitAsync(await PersonAsync("Here"), room, technician);

        Assert.NotNull(ended.EndedAt);
        Assert.Equal(["Left Ruiz"], Names(await browser.OpenAsync("/visits?state=CheckedOut")));
        Assert.Equal(["Here Ruiz"], Names(await browser.OpenAsync("/visits?state=InTheRoom&class=BasicSelfService")));
        Assert.Equal(["Ana Ruiz"], Names(await browser.OpenAsync("/visits?class=Unclassified")));
    }

    [Fact]
    public async Task Get_NotCheckedOut_FiltersAndShowsLongestTime()
    {
        var (room, technician, browser) = await RoomAsync();
        await app.CreateVisitAsync(await PersonAsync("Left"), room, technician, Now.AddMinutes(-70), Now.AddMinutes(-5));
        await app.CreateVisitAsync(await PersonAsync("Here"), room, technician, Now.AddMinutes(-12));
        var forgotten = await app.CreateVisitAsync(await PersonAsync("Forgotten"), room, technician, Now.AddHours(-3), Now.AddHours(-1));
        await app.ArrangeAsync(async (_, db) => (await db.Visits.FindAsync(forgotten.Id))!.WasNotCheckedOut = true);

        Assert.Equal(["Left Ruiz"], Names(await browser.OpenAsync("/visits?state=CheckedOut")));
        Assert.Contains("1 h 5 min", browser.Text);
        Assert.Equal(["Here Ruiz"], Names(await browser.OpenAsync("/visits?state=InTheRoom")));
        Assert.Contains("12 min so far", browser.Text);
        Assert.Equal(["Forgotten Ruiz"], Names(await browser.OpenAsync("/visits?state=NotCheckedOut")));
        Assert.Contains("up to 2 h 0 min", browser.Text);
        Assert.Equal("not checked out", browser.Page.QuerySelector("tbody .rr-tag--warning")!.TextContent);

        await browser.VoidAsync(forgotten, "Never here");
        Assert.Empty(Names(await browser.OpenAsync("/visits?state=NotCheckedOut")));
        Assert.Equal(["Forgotten Ruiz"], Names(await browser.OpenAsync("/visits?state=Voided")));
    }

    [Fact]
    public async Task Get_WiderScope_ShowsItsRooms()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var other = await app.CreateRoomAsync();
        var far = await app.CreateRoomAsync(lwia: 7);
        await app.CreateVisitAsync(await PersonAsync("Other"), other, desk.Technician);
        await app.CreateVisitAsync(await PersonAsync("Far"), far, desk.Technician);
        var administrator = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));

        Assert.Equal(["Other Ruiz"], Names(await administrator.OpenAsync($"/visits?room={other.Code}")));
        Assert.NotNull(administrator.Page.QuerySelector($"select[name=room] option[value='{desk.Room.Code}']"));
        Assert.Null(administrator.Page.QuerySelector($"select[name=room] option[value='{far.Code}']"));

        await administrator.OpenAsync($"/visits?room={far.Code}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, administrator.Status);
        Assert.DoesNotContain("Far", administrator.Text);
    }

    [Theory]
    [InlineData("from=02/30/2026", "Enter a valid From date (MM/DD/YYYY).")]
    [InlineData("to=tomorrow", "Enter a valid To date (MM/DD/YYYY).")]
    [InlineData("from=02/02/2026&to=02/01/2026", "To is before From")]
    [InlineData("class=Nobles", "Choose a classification from the list.")]
    [InlineData("class=1", "Choose a classification from the list.")]
    [InlineData("state=%3Cscript%3E", "Choose a status from the list.")]
    [InlineData("room='%20OR%201=1--", "Choose a room from the list.")]
    [InlineData("reportable=maybe", "Choose whether visits are reportable from the list.")]
    [InlineData("kind=9", "Choose a kind of service from the list.")]
    [InlineData("weekday=1", "Choose a weekday from the list.")]
    [InlineData("hour=24", "Choose an hour from the list.")]
    [InlineData("person=me", "Choose a person from the list.")]
    [InlineData("from=01/01/1900&to=12/31/9999&hour=9", "Choose at most 10 years, or any weekday and hour.")]
    public async Task Get_InvalidFilter_ShowsFieldError(string query, string words)
    {
        var (_, _, browser) = await RoomAsync();
        var rest = query.Contains("from=", StringComparison.Ordinal) ? "state=Voided" : "from=02/01/2026";

        await browser.OpenAsync($"/visits?{query}&{rest}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(words, browser.Page.QuerySelector(".rr-filter .usa-error-message")!.TextContent);
        Assert.NotNull(browser.Page.QuerySelector(".rr-filter .usa-error-message + [aria-invalid=true]"));
        Assert.NotNull(browser.Page.QuerySelector(rest == "state=Voided" ? "option[value=Voided][selected]" : "input[name=from][value='02/01/2026']"));
    }

    [Fact]
    public async Task Get_HostileFilter_IsEscaped()
    {
        var (_, _, browser) = await RoomAsync();

        await browser.OpenAsync($"/visits?from={Uri.EscapeDataString("\"><script>alert(1)</script>😀" + new string('x', 4000))}&sort=name;--&after=nothing&before=%00");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.DoesNotContain(browser.Page.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_NoMatch_ShowsNextSteps()
    {
        var (_, _, browser) = await RoomAsync();

        await browser.OpenAsync("/visits");

        Assert.Contains("No visits match this filter.", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector(".rr-empty a[href='/check-in']"));
    }

    [Theory]
    [InlineData("-in")]
    [InlineData("in")]
    [InlineData("name")]
    [InlineData("-name")]
    [InlineData("class")]
    [InlineData("-class")]
    public async Task Get_PageByPage_ShowsEachVisitOnce(string sort)
    {
        var (room, technician, browser) = await RoomAsync();
        await FillAsync(room, technician, count: 53);

        await browser.OpenAsync($"/visits?sort={sort}");
        var first = Links(browser);
        Assert.Contains("Showing 1 to 25 of 53 entries", browser.Text);
        await RefreshAsync(browser, "next");
        var second = Links(browser);
        Assert.Contains("Showing 26 to 50 of 53 entries", browser.Text);
        await RefreshAsync(browser, "next");
        var third = Links(browser);
        Assert.Contains("Showing 51 to 53 of 53 entries", browser.Text);
        Assert.Null(browser.Page.QuerySelector("a[rel=next]"));

        Assert.Equal(53, first.Concat(second).Concat(third).Distinct().Count());
        await RefreshAsync(browser, "prev");
        Assert.Equal(second, Links(browser));
        Assert.Contains("Showing 26 to 50 of 53 entries", browser.Text);
        await RefreshAsync(browser, "prev");
        Assert.Equal(first, Links(browser));
        Assert.Null(browser.Page.QuerySelector("a[rel=prev]"));
    }

    [Fact]
    public async Task Get_SortedByName_OrdersByName()
    {
        var (room, technician, browser) = await RoomAsync();
        foreach (var name in new[] { "Cy", "Ána", "Bo" })
        {
            await app.CreateVisitAsync(await PersonAsync(name), room, technician);
        }

        Assert.Equal(["Ána Ruiz", "Bo Ruiz", "Cy Ruiz"], Names(await browser.OpenAsync("/visits?sort=name")));
        Assert.Equal(["Cy Ruiz", "Bo Ruiz", "Ána Ruiz"], Names(await browser.OpenAsync("/visits?sort=-name")));
        Assert.Equal("descending", browser.Page.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task Get_PlaceOutOfScope_ShowsFirstPage()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var elsewhere = await OpenVisit.OpenAsync(app);

        await desk.Browser.OpenAsync($"/visits?after={elsewhere.Visit.PublicId}");

        Assert.Equal(["Ana Ruiz"], Names(desk.Browser));
    }

    [Fact]
    public async Task Get_Customer_IsForbidden()
    {
        var customer = await app.SignInAsync(await app.CreateAccountAsync(Roles.Customer, null));

        Assert.Equal(HttpStatusCode.Forbidden, (await customer.OpenAsync("/visits")).Status);
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

    /// <summary>Visits of three classes and four names, several of each at the same instant, some without a name.</summary>
    private async Task FillAsync(Location room, User technician, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var person = await app.CreateParticipantAsync(answers => answers with
            {
                LastName = i % 5 == 0 ? Answer<string>.Declined : answers.LastName,
                FirstName = Answer<string>.Given(FirstNames[i % 3]),
                Ssn = i % 4 == 0 ? Answer<Ssn>.Given(SsnGenerator.Next()) : answers.Ssn,
            });
            var start = Now.AddMinutes(-(i % 10));
            await app.CreateVisitAsync(person, room, technician, start, start.AddMinutes(1));
        }
    }

    private static async Task RefreshAsync(Browser browser, string rel) =>
        await browser.OpenAsync(browser.Page.QuerySelector($"a[rel={rel}]")!.GetAttribute("href")!);

    private static List<string> Links(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!)];

    private static List<string> Names(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("tbody th a").Select(link => link.TextContent)];
}
