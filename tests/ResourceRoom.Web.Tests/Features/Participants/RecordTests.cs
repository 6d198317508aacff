using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

public sealed class RecordTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_Record_ShowsItemsAndLogsAccess()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var digits = (await Records.StoredAsync(app, records.Person.PublicId)).Answers.Ssn.Value.Digits;

        await records.Browser.OpenAsync(records.Address);

        Assert.Equal("Participant · ResourceRoom", records.Browser.Page.Title);
        Assert.Equal(
            [
                "First Name: Ana", "Last Name: Ruiz", "Zip code: 62704", $"Social Security Number: •••-••-{digits[5..]}", "Birth Date: 02/23/1988",
                "Labor Force Status: Unemployed", "Hispanic: Yes", "Race/Ethnicity: Asian, White", "Gender: Female",
            ],
            Items(records.Browser));
        Assert.Contains($"ending in {digits[5..]}", records.Browser.Text);
        Assert.DoesNotContain(digits, records.Browser.Page.DocumentElement.OuterHtml);
        Assert.Equal(9, records.Browser.Page.QuerySelectorAll("td[data-label='As of']").Count(cell => cell.TextContent == OfficeFormat.Date(app.Today)));
        Assert.Equal(records.Technician.Id, Assert.Single(await app.AccessAsync(AccessKind.RecordOpened, records.Person.PublicId)).AccountId);
    }

    [Fact]
    public async Task Get_RegisteredWithAllNine_IsAWioaParticipant()
    {
        var records = await Records.OpenAsync(app, Records.AllNine, isRegistered: true);

        await records.Browser.OpenAsync(records.Address);

        Assert.Equal(
            [
                "Registered in a WIOA program? Yes. Policy 1.11.2, item 6.3",
                "All nine items given? Yes. Policy 1.11.2, item 6.3",
                "WIOA participant (Policy 1.11.2, item 6.3). Visits count in quarterly and annual reporting (Policy 1.11.2, item 8).",
            ],
            Path(records.Browser));
        Assert.DoesNotContain("Registration incomplete", records.Browser.Text);
    }

    [Fact]
    public async Task Get_RegisteredWithDecline_IsFlaggedIncomplete()
    {
        var records = await Records.OpenAsync(
            app, answers => Records.AllNine(answers) with { Gender = Answer<Gender>.Declined }, isRegistered: true);

        await records.Browser.OpenAsync(records.Address);

        Assert.Contains("Registration incomplete", records.Browser.Text);
        Assert.Contains("Ask for Gender.", records.Browser.Text);
        Assert.Equal(
            [
                "Registered in a WIOA program? Yes. Policy 1.11.2, item 6.3",
                "All nine items given? No: Gender not given. Policy 1.11.2, item 6.3",
                "First Name, Last Name and Zip code given? Yes. Policy 1.11.2, item 6.1",
                "Social Security Number given? Yes. Policy 1.11.2, item 6.2",
                "Reported/non-registered self-service (Policy 1.11.2, item 6.2). Visits count in quarterly and annual reporting (Policy 1.11.2, item 8).",
            ],
            Path(records.Browser));
    }

    [Fact]
    public async Task Get_RegisteredWithoutSsn_ListsMissingItems()
    {
        var records = await Records.OpenAsync(app, isRegistered: true);

        await records.Browser.OpenAsync(records.Address);

        Assert.Contains("Ask for Social Security Number, Birth Date, Labor Force Status, Hispanic, Race/Ethnicity and Gender.", records.Browser.Text);
        Assert.Contains("Basic self-service (Policy 1.11.2, item 6.1)", records.Browser.Text);
        Assert.Contains("Visits count as utilization only", records.Browser.Text);
    }

    [Fact]
    public async Task Get_UnregisteredWithAllNine_LacksOnlyRegistration()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await records.Browser.OpenAsync(records.Address);

        Assert.Contains("this person must be registered in a WIOA program. Answering all nine items does not register anyone.", records.Browser.Text);
        Assert.StartsWith("Registered in a WIOA program? No", Path(records.Browser)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Basic_ListsMissingSsn()
    {
        var records = await Records.OpenAsync(app);

        await records.Browser.OpenAsync(records.Address);

        Assert.Contains("To be Reported/non-registered self-service, this person must also give: Social Security Number.", records.Browser.Text);
    }

    [Fact]
    public async Task Get_Unclassified_ListsMissingItems()
    {
        var records = await Records.OpenAsync(app, answers => answers with { Zip = Answer<ZipCode>.Declined });

        await records.Browser.OpenAsync(records.Address);

        Assert.Contains("Ask for Zip code to classify this person.", records.Browser.Text);
        Assert.NotNull(records.Browser.Page.QuerySelector(".rr-title .rr-tag--warning"));
    }

    [Fact]
    public async Task Get_ManyVisits_PagesThoseInScopeNewestFirst()
    {
        var records = await Records.OpenAsync(app);
        var start = app.Time.GetUtcNow().UtcDateTime.AddDays(-40);
        for (var i = 0; i < 30; i++)
        {
            await app.CreateVisitAsync(records.Person, records.Room, records.Technician, start.AddDays(i / 2), start.AddDays(i / 2).AddHours(1));
        }

        var elsewhere = await app.CreateVisitAsync(records.Person, await app.CreateRoomAsync(), records.Technician, start.AddDays(-9), start.AddDays(-8));

        await records.Browser.OpenAsync(records.Address);
        var first = Visits(records.Browser);
        Assert.Equal(25, first.Count);
        Assert.Equal($"/visits/{records.Visit.PublicId}", first[0]);
        Assert.Contains("Showing 1 to 25 of 31 entries", records.Browser.Text);
        Assert.Contains($"{OfficeFormat.Date(OfficeClock.DayOf(start))}, {records.Room.Name}", records.Browser.Text);
        Assert.Contains($"{OfficeFormat.Date(app.Today)} (today)", records.Browser.Text);

        await records.Browser.OpenAsync(records.Browser.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var second = Visits(records.Browser);
        Assert.Equal(6, second.Count);
        Assert.Contains("Showing 26 to 31 of 31 entries", records.Browser.Text);
        Assert.Equal(31, first.Concat(second).Distinct().Count());
        Assert.DoesNotContain($"/visits/{elsewhere.PublicId}", second);
        Assert.Null(records.Browser.Page.QuerySelector("a[rel=next]"));

        await records.Browser.OpenAsync(records.Browser.Page.QuerySelector("a[rel=prev]")!.GetAttribute("href")!);
        Assert.Equal(first, Visits(records.Browser));
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("%27%3B--")]
    public async Task Get_UnknownVisitsPage_ShowsNewest(string older)
    {
        var records = await Records.OpenAsync(app);

        await records.Browser.OpenAsync($"{records.Address}?after={older}");

        Assert.Equal([$"/visits/{records.Visit.PublicId}"], Visits(records.Browser));
    }

    [Fact]
    public async Task Get_OutOfScope_IsNotFoundAndLogged()
    {
        var records = await Records.OpenAsync(app);
        var strangers = await Records.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync(records.Address);
            Assert.Equal(status, (int)browser.Status);
            Assert.DoesNotContain("Ruiz", browser.Text);
        }

        Assert.Equal(strangers.Count(stranger => stranger.Status == 404), (await app.AccessAsync(AccessKind.RefusedOutOfScope, records.Person.PublicId)).Count);
        Assert.Empty(await app.AccessAsync(AccessKind.RecordOpened, records.Person.PublicId));
    }

    [Fact]
    public async Task Get_UnknownRecord_IsNotFoundAndNotLogged()
    {
        var records = await Records.OpenAsync(app);
        var unknown = Guid.CreateVersion7(app.Time.GetUtcNow());

        await records.Browser.OpenAsync($"/participants/{unknown}");

        Assert.Equal(HttpStatusCode.NotFound, records.Browser.Status);
        Assert.Empty(await app.AccessAsync(AccessKind.RefusedOutOfScope, unknown));
    }

    [Fact]
    public async Task Get_LwiaAdministrator_CannotRevealOrEdit()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var administrator = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));

        await administrator.OpenAsync(records.Address);

        Assert.Contains("Ana Ruiz", administrator.Text);
        Assert.Null(administrator.Page.QuerySelector("form[action$='/ssn']"));
        Assert.Null(administrator.Page.QuerySelector("a[href$='/edit']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.OpenAsync($"{records.Address}/edit")).Status);
        await administrator.OpenAsync("/participants");
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.ForgeAsync($"{records.Address}/ssn", ("Reason", "Curious"))).Status);
        await administrator.OpenAsync("/participants");
        Assert.Equal(HttpStatusCode.Forbidden, (await administrator.ForgeAsync($"{records.Address}/edit", ("Version", "0"))).Status);
        Assert.Empty(await app.AccessAsync(AccessKind.SsnRevealed, records.Person.PublicId));
    }

    private static List<string> Items(Browser browser) =>
    [
        .. browser.Page.QuerySelectorAll("section[aria-labelledby=nine-title] tbody tr").Select(row =>
            $"{row.QuerySelector("th")!.TextContent.Trim()}: {(row.QuerySelector("[aria-hidden]") ?? row.QuerySelector("td"))!.TextContent.Trim()}"),
    ];

    private static List<string> Path(Browser browser) => [.. browser.Page.QuerySelectorAll(".rr-path li").Select(step => step.TextContent)];

    private static List<string> Visits(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("section[aria-labelledby=visits-title] tbody a").Select(link => link.GetAttribute("href")!)];
}
