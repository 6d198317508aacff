using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

public sealed class ChangeAccessTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#access-form";

    [Fact]
    public async Task Post_OtherRole_SavesEverythingAndSignsOut()
    {
        var (first, second) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var account = await app.CreateAccountAsync(Roles.Technician, 20, first, second);
        var theirs = await app.SignInAsync(account, first);
        var browser = await OpenAsync(account);
        Assert.Contains($"Assigned now: {first.Code}, {second.Code}.", browser.Text);

        await browser.SubmitAsync(Form, ("Role", Roles.LwiaAdministrator), ("Employer", "Lwia"));

        Assert.Contains($"Access of {account.DisplayName} saved.", browser.Text);
        Assert.Contains("Access changed by Dana LwiaAdministrator", browser.Text);
        Assert.Equal(["{\"before\":{\"role\":\"Technician\",\"area\":20},\"after\":{\"role\":\"LwiaAdministrator\",\"area\":20}}"], await app.DetailsAsync<AccessChanged>(account));
        Assert.Equal(2, (await app.DetailsAsync<RoomAssignmentEnded>(account)).Count);
        Assert.Single(await app.DetailsAsync<EmployerRecorded>(account));
        Assert.Equal(Roles.LwiaAdministrator, await RoleAsync(account));
        Assert.False(await app.QueryAsync(db => db.RoomAssignments.AnyAsync(row => row.AccountId == account.Id && row.EndedAt == null)));
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.StartsWith("/account/sign-in", (await theirs.OpenAsync("/check-in")).Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignInAsync(account)).OpenAsync("/admin/staff")).Status);
    }

    [Fact]
    public async Task Post_OtherLwiaByOet_EndsRoomsThereAndTakesOneHere()
    {
        var (old, chosen) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(7));
        var account = await app.CreateAccountAsync(Roles.Technician, 20, old);
        var browser = await OpenAsync(account, Roles.Oet);

        await browser.SubmitAsync(Form, ("Area", "7"), ("Employer", "Lwia"));
        Assert.Contains("A technician signs in to a room (Policy 1.11.2, item 2.1).", browser.Text);
        await browser.SubmitAsync(Form, ("Room", old.Code));
        Assert.Contains("This room is closed or is in another LWIA.", browser.Text);
        await browser.SubmitAsync(Form, ("Room", chosen.Code));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Equal(7, (await app.AccountOfAsync(account.Email!))!.LwiaNumber);
        Assert.Single(await app.DetailsAsync<RoomAssigned>(account));
        Assert.Contains(chosen.Code, (await app.SignInAsync(account)).Page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_CaseManagerWithCustomers_HandsOverFirst()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var person = await app.CreateParticipantAsync();
        await app.CreateEnrollmentAsync(person, change: traits => traits with { PlannerId = account.Id });
        var browser = await OpenAsync(account);
        Assert.NotNull(browser.Page.QuerySelector($"main a[href='/admin/staff/{account.Id}/hand-over']"));

        await browser.SubmitAsync(Form, ("Role", Roles.LwiaAdministrator), ("Employer", "Lwia"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("Hand them over first", browser.Text);
        Assert.Equal(Roles.CaseManager, await RoleAsync(account));
        await browser.SubmitAsync(Form, ("Role", Roles.CaseManager));
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Empty(await app.DetailsAsync<AccessChanged>(account));
    }

    [Fact]
    public async Task Post_CaseManagerOfAnOffice_ForgetsOfficeProgramsAndStandIns()
    {
        var office = await app.CreateRoomAsync(20);
        var account = await app.CreateCaseManagerAsync(office, Domain.Programs.ProgramSet.Adult);
        var colleague = await app.CreateAccountAsync(Roles.CaseManager, 20);
        await app.CreateStandInAsync(account, colleague);
        await app.CreateStandInAsync(colleague, account);
        var browser = await OpenAsync(account);

        await browser.SubmitAsync(Form, ("Role", Roles.Technician), ("Employer", "Lwia"), ("Room", office.Code));

        var after = (await app.AccountOfAsync(account.Email!))!;
        Assert.Equal((null, null), (after.OfficeId, after.Programs));
        Assert.False(await app.QueryAsync(db => db.StandIns.AnyAsync(row => row.EndedAt == null && (row.PlannerId == account.Id || row.ColleagueId == account.Id))));
        Assert.Single(await app.DetailsAsync<StandInEnded>(colleague));
    }

    [Theory]
    [InlineData(Roles.Oet, null)]
    [InlineData(Roles.Monitor, null)]
    [InlineData(Roles.Customer, null)]
    [InlineData("Root", null)]
    [InlineData("", null)]
    [InlineData(Roles.CaseManager, "7")]
    [InlineData(Roles.CaseManager, "99")]
    [InlineData(Roles.CaseManager, "x")]
    public async Task Post_ForgedByLwiaAdministrator_IsRefused(string role, string? area)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var browser = await OpenAsync(account);

        await browser.SubmitAsync(Form, ("Role", role), ("Area", area), ("Employer", "Lwia"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(Roles.CaseManager, await RoleAsync(account));
        Assert.Equal(20, (await app.AccountOfAsync(account.Email!))!.LwiaNumber);
    }

    [Fact]
    public async Task Post_OwnRole_IsRefused()
    {
        var own = await app.CreateAccountAsync(Roles.LwiaAdministrator, 20);
        var browser = await app.SignInAsync(own);
        await browser.OpenAsync($"/admin/staff/{own.Id}/access");
        Assert.Null(browser.Page.QuerySelector(Form));

        await browser.ForgeAsync($"/admin/staff/{own.Id}/access", ("Role", Roles.CaseManager), ("Employer", "Lwia"), ("Shown", "LwiaAdministrator:20:"));

        Assert.Contains("You can’t change your own role or LWIA.", browser.Text);
        Assert.Equal(Roles.LwiaAdministrator, await RoleAsync(own));
    }

    [Fact]
    public async Task Post_DeactivatedAccount_IsRefused()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        await app.ArrangeAsync(async (_, db) => (await db.Users.SingleAsync(row => row.Id == account.Id)).EndedAt = app.Time.GetUtcNow().UtcDateTime);
        var browser = await OpenAsync(account);

        await browser.SubmitAsync(Form, ("Role", Roles.LwiaAdministrator), ("Employer", "Lwia"));

        Assert.Contains("Reactivate it first", browser.Text);
        Assert.Equal(Roles.CaseManager, await RoleAsync(account));
    }

    [Fact]
    public async Task Post_TwoOetDemotingEachOther_LeavesOne()
    {
        var (one, two) = (await app.CreateAccountAsync(Roles.Oet, lwia: null), await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var (first, second) = (await app.SignInAsync(one), await app.SignInAsync(two));
        await app.ArrangeAsync((_, db) => db.Staff().Where(member => member.Role == Roles.Oet && member.Account.Id != one.Id && member.Account.Id != two.Id)
            .Select(member => member.Account).ExecuteUpdateAsync(row => row.SetProperty(account => account.EndedAt, app.Time.GetUtcNow().UtcDateTime)));
        await first.OpenAsync($"/admin/staff/{two.Id}/access");
        await second.OpenAsync($"/admin/staff/{one.Id}/access");

        await Task.WhenAll(new[] { first, second }.Select(browser => browser.SubmitAsync(Form, ("Role", Roles.LwiaAdministrator), ("Area", "20"), ("Employer", "Lwia"))));

        Assert.Equal(1, await app.QueryAsync(db => db.Staff().CountAsync(member => member.Role == Roles.Oet && member.Account.EndedAt == null)));
        Assert.Single((await app.DetailsAsync<AccessChanged>(one)).Concat(await app.DetailsAsync<AccessChanged>(two)));
        await app.ArrangeAsync((_, db) => db.Users.Where(row => row.EndedAt != null).ExecuteUpdateAsync(row => row.SetProperty(account => account.EndedAt, (DateTime?)null)));
    }

    [Fact]
    public async Task Post_AfterAnotherSave_ShowsBoth()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var (browser, late) = (await OpenAsync(account), await OpenAsync(account, Roles.Oet));
        await browser.SubmitAsync(Form, ("Role", Roles.LwiaAdministrator), ("Employer", "Lwia"));

        await late.SubmitAsync(Form, ("Role", Roles.CaseManager), ("Area", "7"), ("Employer", "Lwia"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("LWIA administrator", late.Text);
        Assert.Equal(20, (await app.AccountOfAsync(account.Email!))!.LwiaNumber);
    }

    [Fact]
    public async Task Post_SameFormTwice_LogsOneEvent()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var (browser, again) = (await OpenAsync(account), await OpenAsync(account));

        await Task.WhenAll(new[] { browser, again }.Select(one => one.SubmitAsync(Form, ("Role", Roles.LwiaAdministrator), ("Employer", "Lwia"))));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (browser.Status, again.Status));
        Assert.Single(await app.DetailsAsync<AccessChanged>(account));
    }

    private Task<string> RoleAsync(User account) => app.QueryAsync(db => db.Staff().Where(member => member.Account.Id == account.Id).Select(member => member.Role).SingleAsync());

    private async Task<Browser> OpenAsync(User account, string by = Roles.LwiaAdministrator)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(by, by == Roles.Oet ? null : 20));
        return await browser.OpenAsync($"/admin/staff/{account.Id}/access");
    }
}
