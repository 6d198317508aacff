using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Groups;
using ResourceRoom.Web.Tests.Features.FollowUps;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

/// <summary>Groups, and the customers of one. Each test has an area of its own, so that none sees the others' groups.</summary>
public sealed class GroupTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("youth-career-pathways-2021-20", WorkforceProgram.YouthCareerPathways, 2021, 20, null)]
    [InlineData("youth-2021-7", WorkforceProgram.Youth, 2021, 7, null)]
    [InlineData("dislocated-worker-2025-07-001", WorkforceProgram.DislocatedWorker, 2025, null, "07-001")]
    public void Key_ReadAndWritten_IsTheSame(string text, WorkforceProgram program, int year, int? area, string? office)
    {
        Assert.Equal(new GroupKey(program, year, area, office), GroupKey.Read(text));
        Assert.Equal(text, GroupKey.Read(text)!.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("adult")]
    [InlineData("adult-2021")]
    [InlineData("adults-2021-20")]
    [InlineData("adult-2021-0")]
    [InlineData("adult-2021-100")]
    [InlineData("Adult-2021-20")]
    [InlineData("adult-2021-20-1")]
    [InlineData("adult-2021-20\n")]
    public void Key_Other_IsNone(string text) => Assert.Null(GroupKey.Read(text));

    [Fact]
    public async Task List_TwoPlaces_ShowsGroupsWithCounts()
    {
        var room = await app.CreateRoomAsync(3);
        await EnrollAsync("Zoë", "Adams", traits => traits with { Lwia = 3, Program = WorkforceProgram.YouthCareerPathways, On = new DateOnly(2021, 9, 1) });
        await EnrollAsync("Ben", "Baker", traits => traits with { Lwia = 3, Program = WorkforceProgram.YouthCareerPathways, On = new DateOnly(2022, 6, 30) });
        await EnrollAsync("Cy", "Cole", traits => traits with { Lwia = 3, Program = WorkforceProgram.YouthCareerPathways, On = new DateOnly(2022, 7, 1), OfficeId = room.Id });
        var browser = await SignInAsync(Roles.CaseManager, 3);

        await browser.OpenAsync("/groups");

        Assert.Equal(
            [
                ("Youth Career Pathways PY 22", $"/groups/youth-career-pathways-2022-{room.Code}", "1"),
                ("Youth Career Pathways PY 21", "/groups/youth-career-pathways-2021-3", "2"),
            ],
            Groups(browser));
        Assert.Contains($"{room.Code} {room.Name}", browser.Text);

        await browser.OpenAsync("/groups?year=2021&program=YouthCareerPathways&sort=name");
        Assert.Single(Groups(browser));
        Assert.Empty(Groups(await browser.OpenAsync("/groups?program=Adult")));
        Assert.Contains("No groups match this filter.", browser.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/groups?program=Nothing")).Status);
    }

    [Fact]
    public async Task List_ManyGroups_PagesBothWays()
    {
        for (var year = 1990; year < 2020; year++)
        {
            await EnrollAsync("Ana", "Ruiz", traits => traits with { Lwia = 4, On = new DateOnly(year, 8, 1) });
        }

        var browser = await SignInAsync(Roles.LwiaAdministrator, 4);
        var first = Groups(await browser.OpenAsync("/groups"));
        Assert.Contains("Showing 1 to 25 of 30 entries", browser.Text);
        var second = Groups(await browser.OpenAsync(browser.Page.QuerySelector("a[href*='after=']")!.GetAttribute("href")!));

        Assert.Equal(Enumerable.Range(1990, 30).Reverse().Select(year => $"/groups/adult-{year}-4"), first.Concat(second).Select(group => group.Address));
        Assert.Equal(first, Groups(await browser.OpenAsync(browser.Page.QuerySelector("a[href*='before=']")!.GetAttribute("href")!)));
        foreach (var sort in new[] { "name", "-name", "year", "lwia", "-lwia" })
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync($"/groups?sort={sort}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(browser.Page.QuerySelector("a[href*='after=']")!.GetAttribute("href")!)).Status);
        }
    }

    [Fact]
    public async Task Export_Groups_IsLogged()
    {
        await EnrollAsync("Ana", "Ruiz", traits => traits with { Lwia = 5 });
        var account = await app.CreateAccountAsync(Roles.CaseManager, 5);
        var browser = await app.SignInAsync(account);

        var file = await browser.Http.GetStringAsync(new Uri("/groups.csv?program=Adult", UriKind.Relative));

        Assert.Contains("Group,Program year,LWIA,Office,Customers\r\nAdult PY 25,", file);
        Assert.Equal(["{\"program\":\"Adult\",\"count\":1}"], await app.DetailsAsync<GroupsExported>(account));
    }

    [Fact]
    public async Task Group_NoFilter_ShowsEveryStatusByName()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 6);
        await EnrollAsync("Cy", "Cole", traits => traits with { Lwia = 6, Status = EnrollmentStatus.Exited, ExitedOn = new DateOnly(2026, 1, 15), On = new DateOnly(2025, 8, 1) });
        await EnrollAsync("Ann", "Baker", traits => traits with { Lwia = 6, PlannerId = planner.Id });
        await EnrollAsync("Zoë", "Adams", traits => traits with { Lwia = 6, Status = EnrollmentStatus.Closed });
        await EnrollAsync("Abe", "Baker", traits => traits with { Lwia = 6, Status = EnrollmentStatus.Applicant });
        var browser = await app.SignInAsync(planner);

        await browser.OpenAsync("/groups/adult-2025-6");

        Assert.Equal("Adult PY 25", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Zoë Adams", "Abe Baker", "Ann Baker", "Cy Cole"], Names(browser));
        Assert.Contains("01/15/2026", browser.Text);
        Assert.Equal(["Ann Baker"], Names(await browser.OpenAsync("/groups/adult-2025-6?status=Enrolled")));
        Assert.Equal(["Ann Baker"], Names(await browser.OpenAsync($"/groups/adult-2025-6?planner={planner.Id}")));
        Assert.Equal(["Abe Baker"], Names(await browser.OpenAsync("/groups/adult-2025-6?planner=none&status=Applicant")));
        foreach (var sort in new[] { "-name", "status", "planner", "-planner", "enrolled", "-exit" })
        {
            Assert.Equal(4, Names(await browser.OpenAsync($"/groups/adult-2025-6?sort={sort}")).Count);
        }
    }

    [Fact]
    public async Task Search_ByName_FindsWithoutNamesInAddress()
    {
        await EnrollAsync("Zoraïda", "Adams", traits => traits with { Lwia = 13 });
        await EnrollAsync("Abe", "O'Neil", traits => traits with { Lwia = 13 });
        var browser = await SignInAsync(Roles.CaseManager, 13);
        await browser.OpenAsync("/groups/adult-2025-13");

        await browser.SubmitAsync("main form[action$='/search']", ("name", "zoraida ad"));
        Assert.Equal(["Zoraïda Adams"], Names(browser));
        Assert.DoesNotContain("zoraida", browser.Path, StringComparison.OrdinalIgnoreCase);

        await browser.SubmitAsync("main form[action$='/search']", ("name", "oneil"));
        Assert.Equal(["Abe O'Neil"], Names(browser));
        await browser.SubmitAsync("main form[action$='/search']", ("name", "nobody"));
        Assert.Contains("No customer of this group has this name.", browser.Text);
    }

    [Fact]
    public async Task Group_CustomerRenamed_IsListedUnderNewName()
    {
        await EnrollAsync("Ann", "Baker", traits => traits with { Lwia = 14 });
        var second = await EnrollAsync("Zoë", "Adams", traits => traits with { Lwia = 14 });
        await app.ArrangeAsync(async (services, db) =>
        {
            var person = await db.Participants.SingleAsync(row => row.Id == second.ParticipantId);
            var items = services.GetRequiredService<ParticipantItems>();
            return items.Write(person, items.Read(person) with { LastName = Answer<string>.Given("Young") }, app.Today);
        });
        var browser = await SignInAsync(Roles.CaseManager, 14);

        Assert.Equal(["Ann Baker", "Zoë Young"], Names(await browser.OpenAsync("/groups/adult-2025-14")));
    }

    [Fact]
    public async Task List_ExitedCustomer_SaysWhereFollowUpStandsOnThePageAndInTheFile()
    {
        await app.ExitedAsync(app.Today.AddDays(-40), change: traits => traits with { Lwia = 15 });
        var browser = await SignInAsync(Roles.CaseManager, 15);

        await browser.OpenAsync("/groups/youth-2025-15");

        Assert.Equal("Overdue02/20/2026", browser.Page.QuerySelector("td[data-label='Follow-up']")!.TextContent.Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.EndsWith(",Overdue: 02/20/2026\r\n", await browser.Http.GetStringAsync(new Uri("/groups/youth-2025-15.csv", UriKind.Relative)));
    }

    [Fact]
    public async Task Export_Customers_IsLogged()
    {
        await EnrollAsync("Ann", "Baker", traits => traits with { Lwia = 10 });
        var account = await app.CreateAccountAsync(Roles.CaseManager, 10);
        var browser = await app.SignInAsync(account);

        var file = await browser.Http.GetStringAsync(new Uri("/groups/adult-2025-10.csv?status=Enrolled&planner=none", UriKind.Relative));

        Assert.EndsWith("Name,Status,Planner,Enrolled on,Exit date,Follow-up\r\nAnn Baker,Enrolled,,03/02/2026,,\r\n", file);
        Assert.Equal(["{\"group\":\"adult-2025-10\",\"status\":\"Enrolled\",\"planner\":\"none\",\"count\":1}"], await app.DetailsAsync<CustomersExported>(account));
    }

    [Fact]
    public async Task EveryAddress_Stranger_IsNotFoundAndLogged()
    {
        await EnrollAsync("Ann", "Baker", traits => traits with { Lwia = 11 });
        var stranger = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var browser = await app.SignInAsync(stranger);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/groups/adult-2025-11")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/groups/adult-2025-11.csv")).Status);
        await browser.OpenAsync("/groups");
        await browser.ForgeAsync("/groups/adult-2025-11/search", ("name", "baker"));
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/groups/adult-1999-11")).Status);

        var lines = await app.QueryAsync(db => db.AccessLines.Where(line => line.AccountId == stranger.Id).ToListAsync());
        Assert.Equal(3, lines.Count(line => line is { Kind: AccessKind.RefusedOutOfScope, SubjectKind: "Group", SubjectId: "adult-2025-11" }));
        Assert.Empty(Groups(await browser.OpenAsync("/groups?area=11")));
    }

    private async Task<Enrollment> EnrollAsync(string first, string last, Func<EnrollmentTraits, EnrollmentTraits> change)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given(first), LastName = Answer<string>.Given(last) });
        return await app.CreateEnrollmentAsync(person, EnrollmentStatus.Enrolled, change);
    }

    private async Task<Browser> SignInAsync(string role, int area) => await app.SignInAsync(await app.CreateAccountAsync(role, area));

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("main a[href^='/customers/']").Select(link => link.TextContent)];

    private static List<(string Name, string Address, string Count)> Groups(Browser browser) =>
    [
        .. browser.Page.QuerySelectorAll("main a[href^='/groups/']").Select(link => (
            link.TextContent, link.GetAttribute("href")!, link.Closest("tr")!.QuerySelector("[data-label='Customers']")!.TextContent.Trim())),
    ];
}
