using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps;

/// <summary>Enrollments without service, and the follow-up that would be due. Today is 03/02/2026; each test has an area of its own.</summary>
public sealed class LikelyExitTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Page = "/follow-ups/likely-exits";

    [Fact]
    public async Task List_OfPlanner_SaysWhatWouldBeDueTheLatestServiceFirst()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 1);
        await QuietAsync(1, planner, "Active", days: 29);
        await QuietAsync(1, planner, "Due", days: 30);
        await QuietAsync(1, planner, "Quiet", days: 40);
        var called = await QuietAsync(1, planner, "Called", days: 50);
        await app.NoteAsync(called, app.Today.AddDays(-35));
        await QuietAsync(1, planner: null, "Nobody", days: 45);
        var browser = await app.SignInAsync(planner);

        await browser.OpenAsync(Page);

        Assert.Equal(["Ann Due", "Ann Quiet", "Ann Called"], Names(browser));
        Assert.Equal("03/02/2026Month 1, due today", Cell(browser, 0, "Follow-up that would be due"));
        Assert.Equal("03/22/2026Month 2, due in 20 days", Cell(browser, 1, "Follow-up that would be due"));
        Assert.Equal("03/27/2026Month 3, due in 25 days", Cell(browser, 2, "Follow-up that would be due"));
        Assert.Equal("01/21/202640 days ago", Cell(browser, 1, "Last service"));
        Assert.Equal("04/22/2026", Cell(browser, 1, "Exit due from"));
        Assert.Equal(["Ann Nobody"], Names(await browser.OpenAsync($"{Page}?planner=none")));
        Assert.Equal(["Ann Due", "Ann Quiet", "Ann Nobody", "Ann Called"], Names(await browser.OpenAsync($"{Page}?planner=all")));
    }

    [Fact]
    public async Task List_ServiceComes_LeavesTheCustomerOut()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 2);
        var enrollment = await QuietAsync(2, planner, "Served", days: 60);
        var browser = await app.SignInAsync(planner);
        Assert.Equal(["Ann Served"], Names(await browser.OpenAsync(Page)));

        await app.CreateStepAsync(enrollment, "OST", step => (step.Status, step.ActualStart, step.ActualEnd) = (StepStatus.Completed, app.Today.AddDays(-5), app.Today.AddDays(-5)));

        Assert.Empty(Names(await browser.OpenAsync(Page)));
        Assert.Contains("No exit is likely here.", browser.Text);
    }

    [Fact]
    public async Task List_AnotherArea_IsNotShown()
    {
        await QuietAsync(3, planner: null, "Hidden", days: 60);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 4));

        Assert.Empty(Names(await browser.OpenAsync(Page)));
        Assert.Empty(Names(await browser.OpenAsync($"{Page}?planner=none")));
    }

    [Fact]
    public async Task List_BadPlannerOrTechnician_IsRefused()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager, 5));
        await browser.OpenAsync($"{Page}?planner=Olivia");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose a planner from the list.", browser.Text);

        var technician = await app.SignInTechnicianAsync(await app.CreateRoomAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await technician.OpenAsync(Page)).Status);
    }

    private static IEnumerable<string> Names(Browser browser) => browser.Page.QuerySelectorAll("tbody tr > :first-child a").Select(link => link.TextContent);

    private static string Cell(Browser browser, int row, string label) => string.Join(
        ' ', browser.Page.QuerySelectorAll("tbody tr")[row].QuerySelector($"[data-label='{label}']")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private async Task<Enrollment> QuietAsync(int area, User? planner, string last, int days)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Ann"), LastName = Answer<string>.Given(last) });
        return await app.CreateEnrollmentAsync(person, change: traits => traits with { Lwia = area, PlannerId = planner?.Id, On = app.Today.AddDays(-days) });
    }
}
