using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

public sealed class EmployerTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#employer-form";

    [Fact]
    public async Task Post_InvitationOfPartnerStaff_KeepsPartnerAsOthersSpellIt()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 3));
        var (first, second) = (Inviting.NewEmail(), Inviting.NewEmail());

        await browser.InviteAsync(first, Roles.CaseManager, ("Employer", "Partner"), ("Partner", "  Prairie  Skills Center "));
        Assert.Contains("Partner: Prairie Skills Center", browser.Text);
        await browser.InviteAsync(second, Roles.CaseManager, ("Employer", "Partner"), ("Partner", "PRAIRIE SKILLS CENTER"));

        var account = (await app.AccountOfAsync(second))!;
        Assert.Equal((Employer.Partner, "Prairie Skills Center"), (account.Employer, account.Partner));
        Assert.Contains("\"employer\":\"Partner\",\"partner\":\"Prairie Skills Center\"", Assert.Single(await app.DetailsAsync<AccountInvited>(account)), StringComparison.Ordinal);
        await browser.OpenAsync("/admin/staff/new");
        Assert.Equal(["Prairie Skills Center"], browser.Page.QuerySelectorAll("#partners option").Select(option => option.GetAttribute("value")));
    }

    [Theory]
    [InlineData(Roles.CaseManager, null, null, "Choose who employs this person")]
    [InlineData(Roles.CaseManager, "State", null, "Staff of an LWIA are employed by it or by a partner organization")]
    [InlineData(Roles.CaseManager, "Partner", null, "Enter the partner organization’s name.")]
    [InlineData(Roles.CaseManager, "Partner", "...", "Enter the partner organization’s name.")]
    [InlineData(Roles.CaseManager, "Lwia", "Prairie Skills Center", "Leave the partner organization empty")]
    [InlineData(Roles.Oet, "Lwia", null, "OET staff by the state")]
    [InlineData(Roles.CaseManager, "Root", null, "Choose an employer from the list.")]
    [InlineData(Roles.CaseManager, "2", null, "Choose an employer from the list.")]
    [InlineData(Roles.CaseManager, "Partner", "long", "can be up to 100 characters")]
    public async Task Post_InvitationWithBadEmployer_InvitesNobody(string role, string? employer, string? partner, string expected)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, role, ("Area", "20"), ("Employer", employer), ("Partner", partner == "long" ? new string('x', 100_000) : partner));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Null(await app.AccountOfAsync(email));
    }

    [Fact]
    public async Task Post_OtherEmployer_SavesRowEventAndHistory()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var theirs = await app.SignInAsync(account);
        var browser = await OpenAsync(account);

        await browser.SubmitAsync(Form, ("Employer", "Lwia"));
        Assert.Contains($"Employer of {account.DisplayName} saved.", browser.Text);
        await browser.OpenAsync($"/admin/staff/{account.Id}/employer");
        await browser.SubmitAsync(Form, ("Employer", "Partner"), ("Partner", "Ünited <b>Ways</b>"));

        Assert.Contains("Partner: Ünited <b>Ways</b>", browser.Text);
        Assert.Contains("Employer changed by Dana LwiaAdministrator", browser.Text);
        Assert.Equal(
            ["{\"after\":{\"employer\":\"Lwia\"}}", "{\"before\":{\"employer\":\"Lwia\"},\"after\":{\"employer\":\"Partner\",\"partner\":\"Ünited \\u003Cb\\u003EWays\\u003C/b\\u003E\"}}"],
            await app.DetailsAsync<EmployerRecorded>(account));
        app.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal("/my-customers", (await theirs.OpenAsync("/my-customers")).Path);
    }

    [Fact]
    public async Task Post_SameEmployerTwice_LogsOneEvent()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var browser = await OpenAsync(account);
        var again = await OpenAsync(account);

        await Task.WhenAll(browser.SubmitAsync(Form, ("Employer", "Lwia")), again.SubmitAsync(Form, ("Employer", "Lwia")));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (browser.Status, again.Status));
        Assert.Single(await app.DetailsAsync<EmployerRecorded>(account));
    }

    [Fact]
    public async Task Post_AfterAnotherSave_ShowsBoth()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var (browser, late) = (await OpenAsync(account), await OpenAsync(account));
        await browser.SubmitAsync(Form, ("Employer", "Lwia"));

        await late.SubmitAsync(Form, ("Employer", "Partner"), ("Partner", "Prairie Skills Center"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("The LWIA", late.Text);
        await late.SubmitAsync(Form);
        Assert.Equal((HttpStatusCode.OK, "Prairie Skills Center"), (late.Status, (await app.AccountOfAsync(account.Email!))!.Partner));
    }

    [Theory]
    [InlineData("State", null)]
    [InlineData("Partner", "")]
    public async Task Post_EmployerOfAnotherRole_IsRefused(string employer, string? partner)
    {
        var account = await app.CreateAccountAsync(Roles.Technician, 20, await app.CreateRoomAsync(20));
        var browser = await OpenAsync(account);

        await browser.SubmitAsync(Form, ("Employer", employer), ("Partner", partner));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Null((await app.AccountOfAsync(account.Email!))!.Employer);
    }

    [Fact]
    public async Task Get_ListByEmployer_ShowsThoseAndFileSaysWho()
    {
        var lwia = await EmployedAsync(Employer.Lwia, partner: null);
        var partner = await EmployedAsync(Employer.Partner, "Prairie Skills Center");
        var nobody = await EmployedAsync(employer: null, partner: null);
        var oet = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var browser = await app.SignInAsync(oet);

        Assert.Equal([lwia.Email], await EmailsAsync("Lwia"));
        Assert.Equal([partner.Email], await EmailsAsync("Partner"));
        Assert.Equal([nobody.Email], await EmailsAsync("NotRecorded"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.OpenAsync("/admin/staff?employer=Root")).Status);
        var file = await browser.Http.GetStringAsync(new Uri("/admin/staff.csv?area=17&employer=Partner", UriKind.Relative));
        Assert.Contains($"{partner.Email},Case manager,17,Partner: Prairie Skills Center,", file);
        Assert.DoesNotContain(lwia.Email!, file);
        Assert.Equal(["{\"area\":17,\"employer\":\"Partner\",\"isSearched\":false,\"count\":1}"], await app.DetailsAsync<StaffExported>(oet));

        async Task<IEnumerable<string>> EmailsAsync(string employer) =>
            (await browser.OpenAsync($"/admin/staff?area=17&employer={employer}")).Page.QuerySelectorAll("td[data-label='Email']").Select(cell => cell.TextContent.Trim());
    }

    private async Task<User> EmployedAsync(Employer? employer, string? partner)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 17);
        return await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == account.Id);
            (row.Employer, row.Partner) = (employer, partner);
            return row;
        });
    }

    private async Task<Browser> OpenAsync(User account)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        return await browser.OpenAsync($"/admin/staff/{account.Id}/employer");
    }
}
