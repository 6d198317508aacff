using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Features.Customers.Messages;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers;

public sealed class CustomerAccountTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Password = "a quiet walk along the canal";

    [Fact]
    public async Task Invite_EmailOnFile_MakesAnAccountThatOpensWithTheLink()
    {
        var (scene, email) = await OpenAsync();

        await scene.Browser.SubmitAsync("form[action$='/account/invitation']");

        Assert.Contains($"Invited to My Dashboard. We emailed a link to choose a password to {email}", scene.Browser.Text);
        var account = await app.QueryAsync(db => db.Users.SingleAsync(row => row.Email == email));
        Assert.Equal((scene.Person.Id, 20, scene.Planner.Id), (account.ParticipantId!.Value, account.LwiaNumber!.Value, account.InvitedById!.Value));
        Assert.Equal([typeof(AccountInvited)], await app.EventsOfAsync(account));
        Assert.Equal("You are invited to My Dashboard", Assert.Single(await app.MailOfAsync(email)).Letter.Subject);

        var customer = app.NewBrowser();
        await customer.OpenAsync(await app.LinkOfAsync(email));
        await customer.SubmitAsync("main form", ("NewPassword", Password), ("RepeatPassword", Password));
        await customer.OpenAsync("/account/sign-in");
        await customer.SubmitAsync("form[action='/account/sign-in']", ("Email", email), ("Password", Password));
        Assert.Equal("/my-dashboard", customer.Path);
    }

    [Fact]
    public async Task InviteAndReset_AfterADeath_MailNothing()
    {
        var (scene, email) = await OpenAsync();
        await app.CreateExclusionAsync(scene.Person, ExclusionKind.Death);

        await scene.Browser.SubmitAsync("form[action$='/account/invitation']");
        Assert.Contains("Not invited: this customer has died.", scene.Browser.Text);
        Assert.False(await app.QueryAsync(db => db.Users.AnyAsync(row => row.ParticipantId == scene.Person.Id)));

        await app.CreateCustomerAccountAsync(scene.Person);
        await scene.Browser.OpenAsync(scene.Customer);
        await scene.Browser.SubmitAsync("form[action$='/account/password']");
        Assert.Contains("Not sent: this customer has died.", scene.Browser.Text);
        Assert.Empty(await app.MailOfAsync(email));
    }

    [Fact]
    public async Task Links_OpenedByAMailScanner_StillWorkUntilUsed()
    {
        var (scene, email) = await OpenAsync();
        await scene.Browser.SubmitAsync("form[action$='/account/invitation']");
        var link = await app.LinkOfAsync(email);
        using (var scanner = app.NewBrowser().Http)
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(link, UriKind.Relative));
            using var answer = await scanner.SendAsync(head);
        }

        foreach (var _ in Enumerable.Range(0, 2))
        {
            await app.NewBrowser().OpenAsync(link);
        }

        var customer = app.NewBrowser();
        await customer.OpenAsync(link);
        Assert.Equal(HttpStatusCode.OK, customer.Status);
        await customer.SubmitAsync("main form", ("NewPassword", Password), ("RepeatPassword", Password));

        var again = app.NewBrowser();
        await again.OpenAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.Status);
        Assert.Contains("If it was used already", again.Text);
        Assert.Contains("ask your planner", again.Text);
    }

    [Fact]
    public async Task Invite_AddressOfAnotherAccount_IsRefused()
    {
        var scene = await MessageScene.OpenAsync(app);
        await app.CreateContactAsync(scene.Person, scene.Planner.Email);
        await scene.Browser.OpenAsync(scene.Customer);

        await scene.Browser.SubmitAsync("form[action$='/account/invitation']");

        Assert.Contains("Not invited: another account uses or used this email.", scene.Browser.Text);
        Assert.False(await app.QueryAsync(db => db.Users.AnyAsync(row => row.ParticipantId == scene.Person.Id)));
    }

    [Fact]
    public async Task Invite_Twice_MakesOneAccount()
    {
        var (scene, email) = await OpenAsync();
        await scene.Browser.SubmitAsync("form[action$='/account/invitation']");

        await scene.Browser.ForgeAsync($"{scene.Customer}/account/invitation");

        Assert.Contains("Not invited: this customer already has an account.", scene.Browser.Text);
        Assert.Single(await app.MailOfAsync(email));
        Assert.Single(await app.QueryAsync(db => db.Users.Where(row => row.ParticipantId == scene.Person.Id).ToListAsync()));
    }

    [Fact]
    public async Task ResetPassword_NoAccount_SaysSo()
    {
        var scene = await MessageScene.OpenAsync(app);
        await scene.Browser.OpenAsync(scene.Customer);

        await scene.Browser.SubmitAsync("form[action$='/account/password']");
        Assert.Contains("Not sent: this customer has no account.", scene.Browser.Text);
        await scene.Browser.ForgeAsync($"{scene.Customer}/account/invitation");

        Assert.Contains("Not invited: there is no email on file.", scene.Browser.Text);
    }

    [Fact]
    public async Task ResetPassword_Account_SendsALinkOnceAMinute()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);
        await scene.Browser.OpenAsync(scene.Customer);

        await scene.Browser.SubmitAsync("form[action$='/account/password']");
        Assert.Contains($"We emailed a link to choose a new password to {account.Email}", scene.Browser.Text);
        await scene.Browser.SubmitAsync("form[action$='/account/password']");
        Assert.Contains("Not sent again", scene.Browser.Text);

        Assert.Single(await app.MailOfAsync(account.Email!));
        Assert.Equal([scene.Planner.Id], await app.QueryAsync(db => db.ActivityEvents
            .About(Subject.Account(account.Id)).Of<PasswordResetRequested>().Select(line => line.AccountId!.Value).ToListAsync()));
        var customer = app.NewBrowser();
        await customer.OpenAsync(await app.LinkOfAsync(account.Email!));
        await customer.SubmitAsync("main form", ("NewPassword", Password), ("RepeatPassword", Password));
        await customer.OpenAsync("/account/sign-in");
        await customer.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", Password));
        Assert.Equal("/my-dashboard", customer.Path);
    }

    [Fact]
    public async Task ResetPassword_InvitedAndLater_SendsTheInvitationAgain()
    {
        var (scene, email) = await OpenAsync();
        await scene.Browser.SubmitAsync("form[action$='/account/invitation']");
        var first = await app.LinkOfAsync(email);
        app.Time.Advance(TimeSpan.FromMinutes(2));
        await scene.Browser.OpenAsync(scene.Customer);

        await scene.Browser.SubmitAsync("form[action$='/account/password']");

        Assert.Contains("so we emailed the invitation", scene.Browser.Text);
        Assert.Equal(HttpStatusCode.Gone, (await app.NewBrowser().OpenAsync(first)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.NewBrowser().OpenAsync(await app.LinkOfAsync(email))).Status);
    }

    [Fact]
    public async Task ResetPassword_DeactivatedAccount_SaysSo()
    {
        var scene = await MessageScene.OpenAsync(app);
        var account = await app.CreateCustomerAccountAsync(scene.Person);
        await app.QueryAsync(db => db.Users.Where(row => row.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, app.Time.GetUtcNow().UtcDateTime)));
        await scene.Browser.OpenAsync(scene.Customer);

        await scene.Browser.SubmitAsync("form[action$='/account/password']");

        Assert.Contains("Not sent: the customer’s account is deactivated.", scene.Browser.Text);
        Assert.Empty(await app.MailOfAsync(account.Email!));
    }

    private async Task<(MessageScene Scene, string Email)> OpenAsync()
    {
        var scene = await MessageScene.OpenAsync(app);
        var email = $"{Guid.CreateVersion7(app.Time.GetUtcNow()):N}@example.test";
        await app.CreateContactAsync(scene.Person, email);
        await scene.Browser.OpenAsync(scene.Customer);
        return (scene, email);
    }
}
