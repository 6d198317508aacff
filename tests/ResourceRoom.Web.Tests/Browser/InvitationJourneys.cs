using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>From an invitation to the desk, and back in after a forgotten password; axe-core on every page on the way.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class InvitationJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Invitation_FollowedFromMail_OpensDesk()
    {
        var room = await App.CreateRoomAsync();
        var email = $"newcomer-of-{room.Code}@example.test";
        var inviter = await SignedInAsync(Roles.LwiaAdministrator, await App.CreateRoomAsync());
        await inviter.GotoAsync("/admin/staff");
        await inviter.AssertAccessibleAsync("Staff");
        await inviter.GetByText("Invite someone").ClickAsync();
        await Expect(inviter.Locator("h1")).ToHaveTextAsync("Invite someone");
        await inviter.AssertAccessibleAsync("Invite someone");
        await inviter.Locator("#Email").FillAsync(email);
        await inviter.Locator("#DisplayName").FillAsync("Pat Newcomer");
        await inviter.Locator($"[name=Role][value={Roles.Technician}]").CheckAsync();
        await inviter.GetByText("Send invitation").ClickAsync();
        await Expect(inviter.Locator("#errors")).ToBeFocusedAsync();
        await inviter.AssertAccessibleAsync("Invite someone, refused");
        await inviter.Locator($"[name=Rooms][value='{room.Code}']").CheckAsync();
        await inviter.Locator("[name=Employer][value=Partner]").CheckAsync();
        await inviter.Locator("#Partner").FillAsync("Prairie Skills Center");
        await inviter.GetByText("Send invitation").ClickAsync();
        await Expect(inviter.Locator("main")).ToContainTextAsync("Pat Newcomer was invited.");
        await inviter.AssertAccessibleAsync("An invited account");
        var account = new Uri(inviter.Url).AbsolutePath;
        foreach (var page in new[] { "employer", "access", $"rooms/{await App.QueryAsync(db => db.RoomAssignments.MaxAsync(row => row.Id))}" })
        {
            await inviter.GotoAsync($"{account}/{page}");
            await inviter.AssertAccessibleAsync($"A page of an account: {page}");
        }

        await inviter.GotoAsync(account);
        await App.SendMailAsync();

        var guest = await NewPageAsync();
        await guest.GotoAsync("/dev/mail");
        await guest.AssertAccessibleAsync("Development mail");
        await guest.Locator("tr", new() { HasText = email }).GetByRole(Microsoft.Playwright.AriaRole.Link).ClickAsync();
        await Expect(guest.Locator("h1")).ToHaveTextAsync("You are invited to ResourceRoom");
        await guest.AssertAccessibleAsync("A message");
        await guest.Locator(".rr-letter a").ClickAsync();
        await Expect(guest).ToHaveURLAsync(new Uri(App.Address, "/account/invitation").ToString());
        await guest.AssertAccessibleAsync("Choose your password");
        await SetPasswordAsync(guest, "short", "short");
        await Expect(guest.Locator("#errors")).ToBeFocusedAsync();
        await guest.AssertAccessibleAsync("Choose your password, refused");
        await SetPasswordAsync(guest, Arrangements.Password, Arrangements.Password);
        await Expect(guest.Locator("main")).ToContainTextAsync("Your password has been set.");
        await guest.AssertAccessibleAsync("Sign-in after a password is set");
        await SignInAsync(guest, await App.QueryAsync(db => db.Users.SingleAsync(row => row.Email == email)));

        await new DeskPage(guest).AwaitAsync();
        await guest.GoBackAsync();
        await guest.GotoAsync("/account/invitation");
        await Expect(guest.Locator("h1")).ToHaveTextAsync("This link no longer works");
        await guest.AssertAccessibleAsync("A link that was used");
        await inviter.ReloadAsync();
        await Expect(inviter.GetByText("Deactivate account")).ToBeVisibleAsync();
        await inviter.GetByText("Deactivate account").ClickAsync();
        await Expect(inviter.Locator("main")).ToContainTextAsync("can no longer sign in");
        await inviter.AssertAccessibleAsync("An ended account");
    }

    [Fact]
    public async Task ForgottenPassword_WithoutScripts_SignsIn()
    {
        var account = await App.CreateAccountAsync(Roles.Oet, lwia: null);
        var page = await NewPageAsync(scripts: false);
        await page.GotoAsync("/account/sign-in");
        await page.GetByText("Forgot your password?").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Forgot your password?");
        await page.Locator("#Email").FillAsync(account.Email!);
        await page.GetByText("Send the link").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Check your email");
        await page.GotoAsync(await App.LinkOfAsync(account.Email!));
        await SetPasswordAsync(page, "seven quiet otters swim", "seven quiet otters swim");
        await Expect(page.Locator("main")).ToContainTextAsync("Your password has been set.");
        await page.Locator("#Email").FillAsync(account.Email!);
        await page.Locator("#Password").FillAsync("seven quiet otters swim");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Overview");
    }

    [Fact]
    public async Task ForgottenPages_AreAccessible()
    {
        var page = await NewPageAsync();
        await page.GotoAsync("/account/forgotten");
        await page.AssertAccessibleAsync("Forgot your password?");
        await page.Locator("#Email").FillAsync("nobody@example.test");
        await page.GetByText("Send the link").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Check your email");
        await page.AssertAccessibleAsync("Check your email");
        await page.GotoAsync("/account/reset?token=made-up");
        await page.AssertAccessibleAsync("A link that is none");
        await App.CreateRoomAsync();
        var oet = await SignedInAsync(Roles.Oet);
        await oet.GotoAsync("/admin/staff/new");
        await oet.AssertAccessibleAsync("Invite someone, statewide");
        await oet.GotoAsync("/admin/staff?q=nobody-of-this-name");
        await oet.AssertAccessibleAsync("No staff");
        await oet.GotoAsync("/admin/staff/review");
        await oet.AssertAccessibleAsync("Access review");
    }

    private static async Task SetPasswordAsync(Microsoft.Playwright.IPage page, string password, string repeated)
    {
        await page.Locator("#NewPassword").FillAsync(password);
        await page.Locator("#RepeatPassword").FillAsync(repeated);
        await page.GetByText("Set password").ClickAsync();
    }
}
