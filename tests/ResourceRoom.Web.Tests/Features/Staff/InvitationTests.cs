using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

public sealed class InvitationTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action$='/invitation']";
    private const string Password = "seven quiet otters swim";

    [Fact]
    public async Task Post_Resend_ReplacesLink()
    {
        var (browser, email) = await InvitedAsync();
        var old = await app.LinkOfAsync(email);
        app.Time.Advance(TimeSpan.FromMinutes(2));

        await browser.SubmitAsync(Form);

        Assert.Contains($"Invitation sent to {email}.", browser.Text);
        Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().OpenAsync(old)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.NewBrowser().OpenAsync(await app.LinkOfAsync(email))).Status);
        Assert.Equal([typeof(AccountInvited), typeof(InvitationResent)], await app.EventsOfAsync((await app.AccountOfAsync(email))!));
    }

    [Fact]
    public async Task Post_ResendTooSoon_SendsNothing()
    {
        var (browser, email) = await InvitedAsync();

        await browser.SubmitAsync(Form);

        Assert.Contains("Not sent again", browser.Text);
        Assert.Single(await app.MailOfAsync(email));
    }

    [Fact]
    public async Task Post_CorrectedAddress_SendsOnlyThere()
    {
        var (browser, wrong) = await InvitedAsync();
        var old = await app.LinkOfAsync(wrong);
        var right = Inviting.NewEmail();

        await browser.SubmitAsync(Form, ("Email", right));

        Assert.Contains($"Invitation sent to {right}", browser.Text);
        Assert.Null(await app.AccountOfAsync(wrong));
        Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().OpenAsync(old)).Status);
        var guest = await app.NewBrowser().OpenAsync(await app.LinkOfAsync(right));
        await guest.SubmitAsync("form[action='/account/invitation']", ("NewPassword", Password), ("RepeatPassword", Password));
        await guest.SubmitAsync("form[action='/account/sign-in']", ("Email", right), ("Password", Password));
        Assert.Equal("/my-customers", guest.Path);
    }

    [Theory]
    [InlineData("nobody", "Enter a valid email address, such as name@example.org.")]
    [InlineData(null, "another account uses or used it")]
    public async Task Post_InvalidAddress_ChangesNothing(string? typed, string expected)
    {
        var taken = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        var (browser, email) = await InvitedAsync();

        await browser.SubmitAsync(Form, ("Email", typed ?? taken.Email));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Equal(typed ?? taken.Email, browser.Page.GetElementById("Email")!.GetAttribute("value"));
        Assert.NotNull(await app.AccountOfAsync(email));
        Assert.Single(await app.MailOfAsync(email));
    }

    [Fact]
    public async Task Post_AccountWithPassword_IsNotInvitedAgain()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        await browser.OpenAsync($"/admin/staff/{account.Id}");
        Assert.Null(browser.Page.QuerySelector(Form));

        await browser.ForgeAsync($"/admin/staff/{account.Id}/invitation", ("Email", Inviting.NewEmail()));

        Assert.Contains("Not sent: this person already chose a password.", browser.Text);
        Assert.Equal(account.SecurityStamp, (await app.AccountOfAsync(account.Email!))!.SecurityStamp);
    }

    [Fact]
    public async Task Link_AlreadyAccepted_NoLongerWorks()
    {
        var (_, email) = await InvitedAsync();
        var link = await app.LinkOfAsync(email);
        var guest = await app.NewBrowser().OpenAsync(link);
        await guest.SubmitAsync("form[action='/account/invitation']", ("NewPassword", Password), ("RepeatPassword", Password));

        Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Link_AccessEnded_NoLongerWorks()
    {
        var (browser, email) = await InvitedAsync();
        var link = await app.LinkOfAsync(email);

        await browser.SubmitAsync("form[action$='/end-of-access']");

        Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().OpenAsync(link)).Status);
        await browser.ForgeAsync($"{browser.Path}/invitation", ("Email", email));
        Assert.Contains("Not sent: the account is deactivated.", browser.Text);
    }

    private async Task<(Browser Browser, string Email)> InvitedAsync()
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));
        var email = Inviting.NewEmail();
        return (await browser.InviteAsync(email, Roles.CaseManager), email);
    }
}
