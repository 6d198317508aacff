using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

/// <summary>The customers of a case manager, where their day begins.</summary>
public sealed class CaseloadTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_NoFilter_ShowsOwnCustomersOfEveryStatusByName()
    {
        var (planner, other) = (await app.CreateAccountAsync(Roles.CaseManager, 6), await app.CreateAccountAsync(Roles.CaseManager, 6));
        await EnrollOneOfEachAsync(planner);
        await EnrollAsync("Not", "Mine", traits => traits with { Lwia = 6, PlannerId = other.Id });
        await EnrollAsync("No", "Planner", traits => traits with { Lwia = 6 });

        var browser = await app.SignInAsync(planner);

        Assert.Equal("My customers", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["Zoë Adams|Youth PY 24|Closed|08/20/2024", "Abe Baker|Adult PY 25|Applicant|09/02/2025", "Ann Baker|Adult PY 25|Enrolled|07/01/2025", "Cy Cole|Adult PY 25|Exited|01/15/2026"],
            Rows(browser));
        Assert.Contains("4 enrollments: 1 Applicant · 1 Enrolled · 1 Exited · 1 Closed", browser.Text);
        Assert.Equal(["/groups", "/groups/youth-2024-6"], browser.Page.QuerySelectorAll("main a[href^='/groups']").Select(link => link.GetAttribute("href")).Take(2));
        Assert.Null(browser.Page.QuerySelector("main a[href='/check-in']"));
    }

    [Fact]
    public async Task Get_EveryFilterAndOrder_AppliesIt()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 6);
        await EnrollOneOfEachAsync(planner);
        await EnrollAsync("Eve", "Dunn", traits => traits with { Lwia = 6, PlannerId = planner.Id, On = new DateOnly(2025, 6, 30) });
        var browser = await app.SignInAsync(planner);

        Assert.Equal(["Ann Baker", "Eve Dunn"], Names(await browser.OpenAsync(browser.Page.QuerySelector("main a[href$='status=Enrolled']")!.GetAttribute("href")!)));
        Assert.Equal(["Zoë Adams"], Names(await browser.OpenAsync("/my-customers?program=Youth")));
        Assert.Equal(["Abe Baker", "Eve Dunn", "Ann Baker", "Cy Cole", "Zoë Adams"], Names(await browser.OpenAsync("/my-customers?sort=status")));
        Assert.Equal(["Zoë Adams", "Cy Cole", "Ann Baker", "Eve Dunn", "Abe Baker"], Names(await browser.OpenAsync("/my-customers?sort=-status")));
        Assert.Equal(["Eve Dunn", "Cy Cole", "Ann Baker", "Abe Baker", "Zoë Adams"], Names(await browser.OpenAsync("/my-customers?sort=-name")));
        Assert.Empty(Names(await browser.OpenAsync("/my-customers?status=Closed&program=Adult")));
        Assert.Contains("No customers match this filter.", browser.Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/my-customers?status=Nothing")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/my-customers.csv?program=Nothing")).Status);
    }

    [Fact]
    public async Task Get_NobodyYet_SaysWhatToDo()
    {
        var room = await app.CreateRoomAsync(6);

        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 6, room), room);

        Assert.Contains("No customers yet.", browser.Text);
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/participants']"));
        Assert.NotNull(browser.Page.QuerySelector("main a[href='/check-in']"));
    }

    [Fact]
    public async Task Get_PlannerOutOfReach_LeavesThemOutAndSaysSo()
    {
        var (own, other) = (await app.CreateRoomAsync(6), await app.CreateRoomAsync(6));
        var planner = await app.CreateCaseManagerAsync(own, ProgramSet.Adult, lwia: 6);
        await EnrollAsync("Ann", "Baker", traits => traits with { Lwia = 6, PlannerId = planner.Id, OfficeId = own.Id });
        await EnrollAsync("Out", "Side", traits => traits with { Lwia = 6, PlannerId = planner.Id, OfficeId = other.Id });
        await EnrollAsync("Of", "Youth", traits => traits with { Lwia = 6, PlannerId = planner.Id, OfficeId = own.Id, Program = WorkforceProgram.Youth });

        var browser = await app.SignInAsync(planner);

        Assert.Equal(["Ann Baker"], Names(browser));
        Assert.Contains("1 enrollment: 1 Enrolled", browser.Text);
        Assert.Contains("2 more enrollments name you as career planner but are outside your office or programs.", browser.Text);
    }

    [Theory]
    [InlineData(EnrollmentStatus.Applicant, "#enroll-form", "EnrolledOn", "02/02/2026", "2026-02-02")]
    [InlineData(EnrollmentStatus.Enrolled, "#close-form", "Reason", "Entered by mistake", null)]
    public async Task StatusSince_StatusChanged_FollowsIt(EnrollmentStatus status, string form, string field, string value, string? expected)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 6);
        var enrollment = await EnrollAsync("Ann", "Baker", traits => traits with { Status = status, Lwia = 6, PlannerId = planner.Id, On = new DateOnly(2026, 1, 5) });
        var browser = await app.SignInAsync(planner);
        var customer = browser.Page.QuerySelector("main a[href^='/customers/']")!.GetAttribute("href");

        await browser.OpenAsync($"{customer}/enrollments/{enrollment.PublicId}");
        await browser.SubmitAsync(form, (field, value));

        Assert.Equal(expected is null ? app.Today : DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), await SinceAsync(enrollment));
    }

    [Fact]
    public async Task Export_Filtered_HoldsTheRowsAndIsLogged()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 6);
        await EnrollOneOfEachAsync(planner);
        var browser = await app.SignInAsync(planner);

        var file = await browser.Http.GetStringAsync(new Uri("/my-customers.csv?program=Adult&sort=status", UriKind.Relative));

        Assert.Equal(
            ["Name,Group,Status,Since", "Abe Baker,Adult PY 25,Applicant,09/02/2025", "Ann Baker,Adult PY 25,Enrolled,07/01/2025", "Cy Cole,Adult PY 25,Exited,01/15/2026"],
            file.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(["{\"program\":\"Adult\",\"count\":3}"], await app.DetailsAsync<CaseloadExported>(planner));
    }

    private async Task EnrollOneOfEachAsync(User planner)
    {
        await EnrollAsync("Cy", "Cole", traits => traits with
        {
            Lwia = 6,
            PlannerId = planner.Id,
            Status = EnrollmentStatus.Exited,
            On = new DateOnly(2025, 8, 1),
            ExitedOn = new DateOnly(2026, 1, 15),
        });
        await EnrollAsync("Ann", "Baker", traits => traits with { Lwia = 6, PlannerId = planner.Id, On = new DateOnly(2025, 7, 1) });
        await EnrollAsync("Zoë", "Adams", traits => traits with { Lwia = 6, PlannerId = planner.Id, Status = EnrollmentStatus.Closed, Program = WorkforceProgram.Youth, On = new DateOnly(2024, 8, 20) });
        await EnrollAsync("Abe", "Baker", traits => traits with { Lwia = 6, PlannerId = planner.Id, Status = EnrollmentStatus.Applicant, On = new DateOnly(2025, 9, 2) });
    }

    private async Task<Enrollment> EnrollAsync(string first, string last, Func<EnrollmentTraits, EnrollmentTraits> change)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given(first), LastName = Answer<string>.Given(last) });
        return await app.CreateEnrollmentAsync(person, EnrollmentStatus.Enrolled, change);
    }

    private Task<DateOnly> SinceAsync(Enrollment enrollment) =>
        app.QueryAsync(db => db.Enrollments.Where(row => row.Id == enrollment.Id).OrderBy(row => row.StatusSince).Select(row => row.StatusSince).SingleAsync());

    private static List<string> Names(Browser browser) => [.. browser.Page.QuerySelectorAll("main a[href^='/customers/']").Select(link => link.TextContent)];

    private static List<string> Rows(Browser browser) =>
        [.. browser.Page.QuerySelectorAll("main tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim())))];
}
