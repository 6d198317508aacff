using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

/// <summary>The office and programs of a case manager, as administrators set them.</summary>
public sealed class CustomerScopeTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#customers-form";

    [Fact]
    public async Task Post_OfficeAndPrograms_AreSavedWithEventAndHistory()
    {
        var office = await app.CreateRoomAsync(20);
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var browser = await OpenAsync(planner);

        await browser.SubmitAsync(Form, ("Office", office.Code), ("Programs", null), ("Programs", "Adult"), ("Programs", "Youth"));

        Assert.Contains("Office and programs of Dana CaseManager saved.", browser.Text);
        Assert.Equal((office.Id, ProgramSet.Adult | ProgramSet.Youth), await StoredAsync(planner));
        Assert.Equal(
            [$"{{\"before\":{{}},\"after\":{{\"office\":\"{office.Code}\",\"programs\":[\"Adult\",\"Youth\"]}}}}"],
            await app.DetailsAsync<CustomerScopeChanged>(planner));
        Assert.Contains("Office and programs changed", browser.Text);
        Assert.Equal(["Adult", "Youth"], Checked(browser));
    }

    [Fact]
    public async Task Post_WholeAreaAgain_IsStoredAsAll()
    {
        var planner = await LimitedAsync(await app.CreateRoomAsync(20), ProgramSet.Youth);
        var browser = await OpenAsync(planner, Roles.Oet);

        await browser.SubmitAsync(Form, ("Office", ""), ("Programs", null), ("Programs", "Adult"), ("Programs", "DislocatedWorker"), ("Programs", "Youth"), ("Programs", "YouthCareerPathways"));

        Assert.Equal((null, null), await StoredAsync(planner));
    }

    [Fact]
    public async Task Post_OpenSignIn_FollowsAsWithRooms()
    {
        var office = await app.CreateRoomAsync(20);
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var person = await app.CreateParticipantAsync();
        await app.CreateEnrollmentAsync(person, change: traits => traits with { PlannerId = planner.Id });
        var signedIn = await app.SignInAsync(planner);
        Assert.Equal(HttpStatusCode.OK, (await signedIn.OpenAsync($"/customers/{person.PublicId}")).Status);
        var administrator = await OpenAsync(planner);

        await administrator.SubmitAsync(Form, ("Office", office.Code));
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.NotFound, (await signedIn.OpenAsync($"/customers/{person.PublicId}")).Status);
        Assert.Contains("1 enrollment names Dana CaseManager as career planner.", administrator.Text);
        Assert.Contains("1 of these is outside the office or programs", administrator.Text);
    }

    [Fact]
    public async Task Post_ChangedMeanwhile_ShowsBothVersions()
    {
        var (first, second) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var (mine, theirs) = (await OpenAsync(planner), await OpenAsync(planner, Roles.Oet));
        await theirs.SubmitAsync(Form, ("Office", first.Code));

        await mine.SubmitAsync(Form, ("Office", second.Code));

        Assert.Equal(HttpStatusCode.Conflict, mine.Status);
        Assert.Contains("Dana Oet saved the office and programs", mine.Text);
        Assert.Equal([first.Code, second.Code], mine.Page.QuerySelectorAll(".rr-compare tbody tr:first-child td").Select(cell => cell.TextContent));
        Assert.Equal(first.Id, (await StoredAsync(planner)).Office);

        await mine.SubmitAsync(Form);
        Assert.Equal(second.Id, (await StoredAsync(planner)).Office);
    }

    [Fact]
    public async Task Post_SentTwice_SavesOnce()
    {
        var office = await app.CreateRoomAsync(20);
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var browsers = new[] { await OpenAsync(planner), await OpenAsync(planner) };

        foreach (var browser in browsers)
        {
            await browser.SubmitAsync(Form, ("Office", office.Code));
            Assert.Contains("saved.", browser.Text);
        }

        Assert.Single(await app.DetailsAsync<CustomerScopeChanged>(planner));
    }

    [Fact]
    public async Task Post_NoProgram_IsRefused()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var browser = await OpenAsync(planner);

        await browser.SubmitAsync(Form, ("Programs", null));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Choose at least one program.", browser.Text);
        Assert.Equal((null, null), await StoredAsync(planner));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("closed")]
    [InlineData("none")]
    public async Task Post_OfficeNotOfArea_IsRefused(string which)
    {
        var room = await app.CreateRoomAsync(which == "7" ? 7 : 20, (Location row) => row.ClosedOn = which == "closed" ? app.Today : null);
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var browser = await OpenAsync(planner, Roles.Oet);

        await browser.SubmitAsync(Form, ("Office", which == "none" ? "99-999" : room.Code));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("This office is closed or is in another LWIA.", browser.Text);
        Assert.Empty(await app.DetailsAsync<CustomerScopeChanged>(planner));
    }

    [Fact]
    public async Task Post_OfficeClosedSince_CanStayWhenProgramsChange()
    {
        var office = await app.CreateRoomAsync(20, row => row.ClosedOn = app.Today);
        var planner = await LimitedAsync(office, programs: null);
        var browser = await OpenAsync(planner);

        await browser.SubmitAsync(Form, ("Programs", null), ("Programs", "Adult"));

        Assert.Equal((office.Id, ProgramSet.Adult), await StoredAsync(planner));
    }

    [Fact]
    public async Task Post_Stranger_IsNotFoundAndLogged()
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var stranger = await app.CreateAccountAsync(Roles.LwiaAdministrator, 20);
        var browser = await (await app.SignInAsync(stranger)).OpenAsync("/admin/staff");

        await browser.ForgeAsync($"/admin/staff/{planner.Id}/customers", ("Programs", "Adult"), ("Shown", ":Adult DislocatedWorker Youth YouthCareerPathways"));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal((null, null), await StoredAsync(planner));
        Assert.True(await app.QueryAsync(db => db.AccessLines.AnyAsync(line =>
            line.AccountId == stranger.Id && line.Kind == AccessKind.RefusedOutOfScope && line.SubjectId == $"{planner.Id}")));
    }

    [Fact]
    public async Task Post_AccountWithoutCustomers_IsNotFound()
    {
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, await app.CreateRoomAsync(20));
        var browser = await OpenAsync(technician);
        Assert.Null(browser.Page.QuerySelector(Form));

        await browser.ForgeAsync($"/admin/staff/{technician.Id}/customers", ("Programs", "Adult"));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Equal((null, null), await StoredAsync(technician));
    }

    [Fact]
    public async Task Invite_OfficeAndPrograms_AreOfTheNewAccount()
    {
        var office = await app.CreateRoomAsync(20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, Roles.CaseManager, ("Office", office.Code), ("Programs", null), ("Programs", "Youth"));

        var account = (await app.AccountOfAsync(email))!;
        Assert.Equal((office.Id, ProgramSet.Youth), await StoredAsync(account));
        Assert.Single(await app.DetailsAsync<CustomerScopeChanged>(account));
    }

    [Fact]
    public async Task Invite_CaseManagerWithoutChoice_ReachesWholeArea()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, Roles.CaseManager);

        var account = (await app.AccountOfAsync(email))!;
        Assert.Equal((null, null), await StoredAsync(account));
        Assert.Empty(await app.DetailsAsync<CustomerScopeChanged>(account));
    }

    [Theory]
    [InlineData(Roles.CaseManager, "other", "Adult", "This office is closed or is in another LWIA.")]
    [InlineData(Roles.CaseManager, null, null, "Choose at least one program.")]
    [InlineData(Roles.LwiaAdministrator, "own", "Adult", "are for case managers")]
    [InlineData(Roles.LwiaAdministrator, null, "Adult", "are for case managers")]
    public async Task Invite_WrongChoice_CreatesNothing(string role, string? office, string? program, string expected)
    {
        var (own, other) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(7));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(
            email, role, ("Area", "20"), ("Office", office switch { "own" => own.Code, "other" => other.Code, _ => "" }), ("Programs", null), ("Programs", program));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Null(await app.AccountOfAsync(email));
    }

    private async Task<Browser> OpenAsync(User account, string by = Roles.LwiaAdministrator)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(by, by == Roles.Oet ? null : 20));
        return await browser.OpenAsync($"/admin/staff/{account.Id}");
    }

    private Task<User> LimitedAsync(Location office, ProgramSet? programs) => app.CreateCaseManagerAsync(office, programs);

    private Task<(long? Office, ProgramSet? Programs)> StoredAsync(User account) => app.QueryAsync(async db =>
    {
        var row = await db.Users.SingleAsync(one => one.Id == account.Id);
        return (row.OfficeId, row.Programs);
    });

    private static IEnumerable<string?> Checked(Browser browser) =>
        browser.Page.QuerySelectorAll($"{Form} [name=Programs][checked]").Select(box => box.GetAttribute("value"));
}
