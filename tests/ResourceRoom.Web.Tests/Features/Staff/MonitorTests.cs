using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Architecture;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

/// <summary>State and federal monitors: they read, and leave by themselves.</summary>
public sealed class MonitorTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Password = "seven quiet otters swim";

    [Fact]
    public async Task Post_InvitationByOet_IsStatewideUntilLastDay()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, Roles.Monitor, ("Employer", "Federal"), ("EndsOn", Text(365)));

        Assert.Contains("Pat Newcomer was invited.", browser.Text);
        Assert.Equal(Text(365), browser.Page.QuerySelectorAll("dt").Single(term => term.TextContent == "Access ends on").NextElementSibling!.TextContent);
        var account = (await app.AccountOfAsync(email))!;
        Assert.Equal((null, Employer.Federal, app.Today.AddDays(365)), (account.LwiaNumber, account.Employer, account.AccessEndsOn));
        Assert.Contains($"\"endsOn\":\"{app.Today.AddDays(365):yyyy-MM-dd}\"", Assert.Single(await app.DetailsAsync<AccountInvited>(account)), StringComparison.Ordinal);
        var guest = await app.NewBrowser().OpenAsync(await app.LinkOfAsync(email));
        await guest.SubmitAsync("form[action='/account/invitation']", ("NewPassword", Password), ("RepeatPassword", Password));
        await guest.SubmitAsync("form[action='/account/sign-in']", ("Email", email), ("Password", Password));
        Assert.Equal("/overview", guest.Path);
    }

    [Theory]
    [InlineData(Roles.Monitor, null, null, "Enter the last day of the monitor’s access.")]
    [InlineData(Roles.Monitor, -1, null, "The last day is in the past.")]
    [InlineData(Roles.Monitor, 366, null, "A monitor’s access lasts up to a year.")]
    [InlineData(Roles.Monitor, 10, "99", "Choose one of the LWIAs shown.")]
    [InlineData(Roles.CaseManager, 10, "20", "Only a monitor’s access ends by itself.")]
    public async Task Post_InvitationWithBadDayOrArea_InvitesNobody(string role, int? days, string? area, string expected)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, role, ("Employer", role == Roles.Monitor ? "State" : "Lwia"), ("Area", area), ("EndsOn", days is { } ahead ? Text(ahead) : null));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Null(await app.AccountOfAsync(email));
    }

    [Fact]
    public async Task Post_InvitationByLwiaAdministrator_IsRefused()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, Roles.Monitor, ("Employer", "State"), ("EndsOn", Text(10)));

        Assert.Contains("Choose one of the roles shown.", browser.Text);
        Assert.Null(browser.Page.GetElementById("EndsOn"));
        Assert.Null(await app.AccountOfAsync(email));
    }

    [Fact]
    public async Task Get_AccountByLwiaAdministrator_IsNotFound()
    {
        var monitor = await MonitorAsync(app.Today, 20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/admin/staff/{monitor.Id}")).Status);
        Assert.DoesNotContain(monitor.Email!, (await browser.OpenAsync("/admin/staff")).Text);
    }

    [Fact]
    public async Task Session_DayAfterLastDay_EndsAndSignInIsRefused()
    {
        var monitor = await MonitorAsync(app.Today, 20);
        var midnight = Web.Infrastructure.OfficeClock.InstantOf(app.Today.AddDays(1), TimeOnly.MinValue);
        app.Time.Advance(midnight - app.Time.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(1));
        var browser = await app.SignInAsync(monitor);
        app.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal("/locations", (await browser.OpenAsync("/locations")).Path);

        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));

        Assert.StartsWith("/account/sign-in", (await browser.OpenAsync("/locations")).Path, StringComparison.Ordinal);
        Assert.Contains("That email and password don’t match", (await app.GivePasswordAsync(monitor)).Text);
        Assert.Contains("\"isEnded\":true", Assert.Single(await app.DetailsAsync<SignInFailed>(monitor)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_MonitorWhoseLastDayIsOver_IsNotActive()
    {
        var (over, last) = (await MonitorAsync(app.Today.AddDays(-1), 13), await MonitorAsync(app.Today, 13));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));

        Assert.Equal([over.Email], await EmailsAsync("AccessOver"));
        Assert.Contains(last.Email, await EmailsAsync("Active"));
        Assert.DoesNotContain(over.Email, await EmailsAsync("Active"));
        Assert.Contains("Access over", (await browser.OpenAsync($"/admin/staff/{over.Id}")).Text);

        async Task<IEnumerable<string>> EmailsAsync(string state) =>
            (await browser.OpenAsync($"/admin/staff?area=13&state={state}")).Page.QuerySelectorAll("tbody tr").Select(row => row.Children[1].TextContent.Trim());
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData(20, HttpStatusCode.OK)]
    [InlineData(7, HttpStatusCode.NotFound)]
    public async Task Get_Records_AreThoseOfTheReachWithoutSecrets(int? lwia, HttpStatusCode expected)
    {
        var person = await app.CreateParticipantAsync(Records.AllNine);
        await app.CreateEnrollmentAsync(person);
        var browser = await app.SignInAsync(await MonitorAsync(app.Today, lwia));

        Assert.Equal(expected, (await browser.OpenAsync($"/participants/{person.PublicId}")).Status);
        Assert.Equal(expected, (await browser.OpenAsync($"/customers/{person.PublicId}")).Status);
        Assert.Equal(expected, (await browser.OpenAsync($"/customers/{person.PublicId}/plan")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync($"/customers/{person.PublicId}/case-notes")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/admin/reference-data")).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(20)]
    public async Task Get_EveryPageOfAPerson_OffersNoChange(int? lwia)
    {
        var room = await app.CreateRoomAsync(20);
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var person = await app.CreateParticipantAsync(Records.AllNine);
        var enrollment = await app.CreateEnrollmentAsync(person);
        var step = await app.CreatePlanAsync(person, enrollment);
        var visit = await app.CreateVisitAsync(person, room, technician);
        var browser = await app.SignInAsync(await MonitorAsync(app.Today, lwia));
        await browser.OpenAsync("/inbox");
        var nav = browser.Page.QuerySelectorAll("nav a").Select(link => link.GetAttribute("href")!);
        var customer = $"/customers/{person.PublicId}";
        var offered = new List<string>();

        foreach (var path in nav.Concat([$"/participants/{person.PublicId}", $"/visits/{visit.PublicId}", customer, $"{customer}/plan", $"{customer}/plan/steps/{step.PublicId}",
            $"{customer}/outcomes", $"{customer}/messages", $"/groups/adult-2025-20", $"/locations/{room.Code}", "/follow-ups/calendar", "/follow-ups/planners"]))
        {
            await browser.OpenAsync(path);
            if (browser.Status != HttpStatusCode.OK)
            {
                offered.Add($"{path} answered {(int)browser.Status}");
            }

            offered.AddRange(browser.Page.QuerySelectorAll("form[method=post], a[href$='.csv'], a[href*='.csv?']")
                .Select(found => found.GetAttribute("action") ?? found.GetAttribute("href")!)
                .Where(action => !action.StartsWith("/account/", StringComparison.Ordinal)).Select(action => $"{path} offers {action}"));
        }

        Violations.AssertNone(offered);
    }

    [Fact]
    public async Task Get_Staff_ShowsPagesWithoutForms()
    {
        var room = await app.CreateRoomAsync(20);
        await app.CreateAccountAsync(Roles.Technician, 20, room);
        var caseManager = await app.CreateAccountAsync(Roles.CaseManager, 20, room);
        var browser = await app.SignInAsync(await MonitorAsync(app.Today, 20));

        await browser.OpenAsync("/admin/staff");
        Assert.Contains(caseManager.Email!, browser.Text);
        Assert.DoesNotContain("Download CSV", browser.Text);
        Assert.DoesNotContain("Invite someone", browser.Text);
        await browser.OpenAsync($"/admin/staff/{caseManager.Id}");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Empty(browser.Page.QuerySelectorAll("main form"));
        await browser.OpenAsync("/admin/staff/review");
        Assert.Null(browser.Page.QuerySelector("#confirm-form"));
        Assert.DoesNotContain("Download CSV", browser.Text);
        await browser.OpenAsync("/visits");
        Assert.DoesNotContain("Download CSV", browser.Text);
    }

    [Fact]
    public async Task Post_OwnAccount_IsOpen()
    {
        var monitor = await MonitorAsync(app.Today, 20);
        var browser = await app.SignInAsync(monitor);
        await browser.OpenAsync("/account/password");

        await browser.SubmitAsync("main form[action='/account/password']", ("CurrentPassword", Arrangements.Password), ("NewPassword", Password), ("RepeatPassword", Password));
        Assert.Contains(typeof(PasswordChanged), await app.EventsOfAsync(monitor));
        await browser.SubmitAsync("form[action='/account/sign-out']");
        Assert.Contains("You are signed out.", browser.Text);
    }

    [Fact]
    public async Task Post_LaterLastDay_KeepsSessionAndLogsEvent()
    {
        var monitor = await MonitorAsync(app.Today, 20);
        var theirs = await app.SignInAsync(monitor);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await browser.OpenAsync($"/admin/staff/{monitor.Id}/access");

        await browser.SubmitAsync("#access-form", ("EndsOn", Text(30)), ("Employer", "State"));

        Assert.Equal(Text(30), browser.Page.QuerySelectorAll("dt").Single(term => term.TextContent == "Access ends on").NextElementSibling!.TextContent);
        Assert.Contains($"\"endsOn\":\"{app.Today.AddDays(30):yyyy-MM-dd}\"", Assert.Single(await app.DetailsAsync<AccessChanged>(monitor)), StringComparison.Ordinal);
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.Equal("/locations", (await theirs.OpenAsync("/locations")).Path);
    }

    [Fact]
    public async Task Post_RestorationAfterLastDay_SaysThatItIsOver()
    {
        var monitor = await MonitorAsync(app.Today.AddDays(-1), 20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        await browser.OpenAsync($"/admin/staff/{monitor.Id}");
        Assert.Contains("Access over", browser.Text);

        await browser.SubmitAsync("form[action$='/end-of-access']");
        await browser.SubmitAsync("form[action$='/restoration']");

        Assert.Contains("the last day of access is over", browser.Text);
        Assert.Contains("That email and password don’t match", (await app.GivePasswordAsync(monitor)).Text);
    }

    private string Text(int days) => Web.Infrastructure.OfficeFormat.Date(app.Today.AddDays(days));

    private async Task<User> MonitorAsync(DateOnly lastDay, int? lwia)
    {
        var account = await app.CreateAccountAsync(Roles.Monitor, lwia);
        return await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == account.Id);
            (row.AccessEndsOn, row.Employer) = (lastDay, Employer.State);
            return row;
        });
    }
}
