using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SecondFactors;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>Signing in with a recovery code in place of the app.</summary>
public sealed class RecoveryCodeTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string RecoveryPage = "/account/second-factor/recovery-code";
    private const string Refused = "That code isn’t right or was already used";

    [Fact]
    public async Task Post_RecoveryCode_WorksOnceInAnyForm()
    {
        var (account, phone) = await ArrangeAsync();
        var code = phone.RecoveryCodes[3];

        var browser = await (await (await app.GivePasswordAsync(account)).OpenAsync(RecoveryPage)).GiveCodeAsync($" {code.ToLowerInvariant().Replace('-', ' ')} ");

        Assert.Equal("/overview", browser.Path);
        Assert.Contains("You used a recovery code. 9 recovery codes left.", browser.Text);
        Assert.Equal([typeof(RecoveryCodeUsed), typeof(SignedIn)], await app.EventsOfAsync(account));
        var again = await (await (await app.GivePasswordAsync(account)).OpenAsync(RecoveryPage)).GiveCodeAsync(code);
        Assert.Contains(Refused, again.Text);
    }

    [Fact]
    public async Task Post_SameRecoveryCodeAtSameTime_IsAcceptedOnce()
    {
        var (account, phone) = await ArrangeAsync();
        var browsers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => await (await app.GivePasswordAsync(account)).OpenAsync(RecoveryPage)));

        await Task.WhenAll(browsers.Select(browser => browser.GiveCodeAsync(phone.RecoveryCodes[0])));

        Assert.Single(browsers, browser => browser.Path == "/overview");
        Assert.Single(await app.EventsOfAsync(account), typeof(RecoveryCodeUsed));
    }

    [Fact]
    public async Task Post_LastRecoveryCodes_ShowWarnings()
    {
        var (account, phone) = await ArrangeAsync();
        var said = new List<string>();
        foreach (var code in phone.RecoveryCodes)
        {
            var browser = await (await (await app.GivePasswordAsync(account)).OpenAsync(RecoveryPage)).GiveCodeAsync(code);
            said.Add($"{browser.Page.QuerySelector("#alerts .rr-alert")!.ClassName} {browser.Page.QuerySelector("#alerts")!.TextContent.Trim()}");
        }

        Assert.Equal("rr-alert rr-alert--success You used a recovery code. 4 recovery codes left.", said[5]);
        Assert.Equal("rr-alert rr-alert--warning You used a recovery code. 3 recovery codes left. Create new ones soon.", said[6]);
        Assert.Contains("You have no recovery codes left.", said[9]);
        Assert.Contains("Create new ones now", (await (await app.SignInWithPhoneAsync(account, phone)).OpenAsync("/account/second-factor")).Text);
    }

    [Fact]
    public async Task Post_SixteenCharactersOfEarlier_StillWorks()
    {
        var (account, _) = await ArrangeAsync();
        await app.ArrangeAsync(async (services, _) =>
        {
            await services.GetRequiredService<StoredFactors>().KeepAsync(account, new NewRecoveryCodes(["7Q2M9XKD-04TVWBHC"]), CancellationToken.None);
            return account;
        });

        var browser = await (await (await app.GivePasswordAsync(account)).OpenAsync(RecoveryPage)).GiveCodeAsync("7q2m9xkd 04tvwbhc");

        Assert.Equal("/overview", browser.Path);
    }

    private async Task<(User Account, Phone Phone)> ArrangeAsync()
    {
        var account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        return (account, await app.GivePhoneAsync(account));
    }
}
