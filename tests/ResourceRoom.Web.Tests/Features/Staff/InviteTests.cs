using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

public sealed class InviteTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Password = "seven quiet otters swim";

    [Fact]
    public async Task Post_Technician_CanSignInToRoom()
    {
        var room = await app.CreateRoomAsync(20);
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, 20);
        var browser = await app.SignInAsync(administrator);
        var email = Inviting.NewEmail();

        await browser.InviteAsync($" {email} ", Roles.Technician, ("Rooms", room.Code));

        Assert.Contains($"Pat Newcomer was invited. We emailed a link to choose a password to {email}", browser.Text);
        Assert.Contains("No password yet", browser.Text);
        var account = (await app.AccountOfAsync(email))!;
        Assert.Equal((20, administrator.Id, app.Time.GetUtcNow().UtcDateTime), (account.LwiaNumber, account.InvitedById, account.InvitedAt));
        Assert.Null(account.PasswordHash);
        Assert.Equal([$"{{\"role\":\"Technician\",\"area\":20,\"rooms\":[\"{room.Code}\"],\"employer\":\"Lwia\"}}"], await app.DetailsAsync<AccountInvited>(account));

        var guest = await app.NewBrowser().OpenAsync(await app.LinkOfAsync(email));
        Assert.Equal("/account/invitation", guest.Path);
        Assert.Contains("Welcome to ResourceRoom, Pat Newcomer.", guest.Text);
        await guest.SubmitAsync("form[action='/account/invitation']", ("NewPassword", Password), ("RepeatPassword", Password));
        await guest.SubmitAsync("form[action='/account/sign-in']", ("Email", email), ("Password", Password));
        Assert.Equal("/check-in", guest.Path);
        Assert.Contains(room.Code, guest.Text);
        Assert.Equal([typeof(AccountInvited), typeof(InvitationAccepted), typeof(SignedIn)], await app.EventsOfAsync(account));
    }

    [Fact]
    public async Task Post_RoomThatIsNotOpenYet_IsAssignedFromItsFirstDay()
    {
        var first = app.Today.AddDays(10);
        var room = await app.CreateRoomAsync(21, row => row.EstablishedOn = first);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 21));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, Roles.Technician, ("Rooms", room.Code));

        Assert.Contains("Pat Newcomer was invited.", browser.Text);
        var account = (await app.AccountOfAsync(email))!;
        Assert.Equal(first, await app.QueryAsync(db => db.RoomAssignments.Where(row => row.AccountId == account.Id).Select(row => row.FirstDay).SingleAsync()));
    }

    [Fact]
    public async Task Post_OetInvitingOet_IsStatewide()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, Roles.Oet, ("Area", "20"));

        Assert.Contains("Statewide", browser.Text);
        Assert.Null((await app.AccountOfAsync(email))!.LwiaNumber);
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.LwiaAdministrator)]
    public async Task Post_AdministratorWithoutArea_InvitesNobody(string role)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, lwia: null));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, role, ("Area", "20"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Null(await app.AccountOfAsync(email));
        Assert.Null(browser.Page.QuerySelector("#Area option[value='20']"));
    }

    [Theory]
    [InlineData(Roles.Technician, null, "own", "Choose one of the LWIAs shown.")]
    [InlineData(Roles.Technician, "99", "own", "Choose one of the LWIAs shown.")]
    [InlineData(Roles.Technician, "20", null, "Choose at least one.")]
    [InlineData(Roles.Technician, "20", "other", "in another LWIA")]
    [InlineData(Roles.CaseManager, "20", "99-999", "closed or no longer exists")]
    [InlineData(Roles.LwiaAdministrator, "20", "own", "does not work in rooms")]
    [InlineData(Roles.Customer, "20", null, "Choose one of the roles shown.")]
    [InlineData("Root", "20", null, "Choose one of the roles shown.")]
    [InlineData("", "20", null, "Choose a role.")]
    public async Task Post_InvalidByOet_CreatesNothing(string role, string? area, string? room, string expected)
    {
        var (own, other) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(7));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, lwia: null));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, role, ("Area", area), ("Rooms", room switch { "own" => own.Code, "other" => other.Code, _ => room }));

        await AssertRefusedAsync(browser, email, expected);
    }

    [Theory]
    [InlineData(Roles.Oet, null, null, "Choose one of the roles shown.")]
    [InlineData(Roles.CaseManager, "7", null, "Choose one of the LWIAs shown.")]
    [InlineData(Roles.Technician, null, "other", "closed or no longer exists")]
    [InlineData(Roles.Technician, "7", "other", "Choose one of the LWIAs shown.")]
    public async Task Post_ForgedByLwiaAdministrator_IsRefused(string role, string? area, string? room, string expected)
    {
        var other = await app.CreateRoomAsync(7);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        var email = Inviting.NewEmail();

        await browser.InviteAsync(email, role, ("Area", area), ("Rooms", room is null ? null : other.Code));

        await AssertRefusedAsync(browser, email, expected);
    }

    [Fact]
    public async Task Get_LwiaAdministrator_OffersOwnRolesAndRooms()
    {
        var (own, other, closed) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(7), await app.CreateRoomAsync(20, room => room.ClosedOn = app.Today));
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));

        await browser.OpenAsync("/admin/staff/new");

        Assert.Equal(
            [Roles.Technician, Roles.CaseManager, Roles.LwiaAdministrator],
            browser.Page.QuerySelectorAll("[name=Role]").Select(choice => choice.GetAttribute("value")));
        var rooms = browser.Page.QuerySelectorAll("[name=Rooms]").Select(choice => choice.GetAttribute("value")).ToList();
        Assert.Contains(own.Code, rooms);
        Assert.DoesNotContain(other.Code, rooms);
        Assert.DoesNotContain(closed.Code, rooms);
        Assert.Null(browser.Page.GetElementById("Area"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nobody")]
    [InlineData("a@b@c")]
    [InlineData("Pat <pat@example.test>")]
    [InlineData("pat@example.test\nBcc: eve@example.test")]
    [InlineData("pat@demo.test")]
    public async Task Post_InvalidAddress_IsRefused(string email)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));

        await browser.InviteAsync(email, Roles.CaseManager);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector("#errors a[href='#Email']"));
        Assert.Equal("Pat Newcomer", browser.Page.GetElementById("DisplayName")!.GetAttribute("value"));
        Assert.NotNull(browser.Page.QuerySelector("[name=Role][value=CaseManager][checked]"));
    }

    [Fact]
    public async Task Post_TakenAddress_IsDisclosedOnlyInScope()
    {
        var own = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var foreign = await app.CreateAccountAsync(Roles.CaseManager, 7);
        var customer = await app.CreateAccountAsync(Roles.Customer, 20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));

        Assert.Contains("A staff account already has this address.", (await browser.InviteAsync(own.Email!, Roles.CaseManager)).Text);
        Assert.Contains("We can’t invite this address.", (await browser.InviteAsync(foreign.Email!, Roles.CaseManager)).Text);
        Assert.Contains("We can’t invite this address.", (await browser.InviteAsync(customer.Email!.ToUpperInvariant(), Roles.CaseManager)).Text);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
    }

    [Theory]
    [InlineData(7 * 24 * 60 - 1, HttpStatusCode.OK)]
    [InlineData(7 * 24 * 60, HttpStatusCode.Gone)]
    public async Task Link_AroundExpiry_IsExact(int minutes, HttpStatusCode expected)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        var email = Inviting.NewEmail();
        await browser.InviteAsync(email, Roles.CaseManager);
        var link = await app.LinkOfAsync(email);
        app.Time.Advance(TimeSpan.FromMinutes(minutes));

        var guest = await app.NewBrowser().OpenAsync(link);

        Assert.Equal(expected, guest.Status);
        Assert.Equal(expected == HttpStatusCode.Gone, guest.Text.Contains("or whoever invited you", StringComparison.Ordinal));
    }

    private async Task AssertRefusedAsync(Browser browser, string email, string expected)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Equal(email, browser.Page.GetElementById("Email")!.GetAttribute("value"));
        Assert.Null(await app.AccountOfAsync(email));
        Assert.False(await app.QueryAsync(db => db.OutboxMails.AnyAsync(mail => mail.ToAddress == email)));
    }
}
