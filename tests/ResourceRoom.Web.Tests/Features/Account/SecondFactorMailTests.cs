using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Account;

/// <summary>What an account is told when its second factor changes.</summary>
public sealed class SecondFactorMailTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_EachChange_SendsOneMailWithoutSecrets()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInAsync(account);

        await browser.OpenAsync("/account/second-factor/setup");
        await browser.SubmitAsync("main form", ("Password", Arrangements.Password));
        var phone = Phone.Typed(browser.Page.QuerySelector("#key")!.TextContent);
        await browser.SubmitAsync("form[action='/account/second-factor']", ("OneTimeCode", phone.Code(app)));
        var codes = browser.Page.QuerySelectorAll(".rr-codes code").Select(code => code.TextContent).ToList();
        await GiveProofAsync("recovery-codes");
        codes.AddRange(browser.Page.QuerySelectorAll(".rr-codes code").Select(code => code.TextContent));
        await GiveProofAsync("removal");
        app.NextCode();
        await app.GivePhoneAsync(account);
        await app.ResetAsync(account);

        var letters = (await app.MailOfAsync(account.Email!)).Select(mail => mail.Letter).ToList();
        Assert.Equal(4, letters.Count);
        Assert.Contains("was set up", letters[0].Text, StringComparison.Ordinal);
        Assert.Contains("New recovery codes", letters[1].Text, StringComparison.Ordinal);
        Assert.Contains("was turned off", letters[2].Text, StringComparison.Ordinal);
        Assert.Contains("was reset for you", letters[3].Text, StringComparison.Ordinal);
        Assert.Equal(20, codes.Count);
        Assert.All(letters, letter => Assert.All(codes, code => Assert.DoesNotContain(code, letter.Text, StringComparison.Ordinal)));

        async Task GiveProofAsync(string page)
        {
            app.NextCode();
            await browser.OpenAsync($"/account/second-factor/{page}");
            await browser.SubmitAsync("main form", ("Password", Arrangements.Password), ("OneTimeCode", phone.Code(app)));
        }
    }

    [Fact]
    public async Task Post_WrongProof_SendsNothing()
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager);
        var browser = await app.SignInWithPhoneAsync(account, await app.GivePhoneAsync(account));

        await browser.OpenAsync("/account/second-factor/removal");
        await browser.SubmitAsync("main form", ("Password", Arrangements.Password), ("OneTimeCode", "000000"));

        Assert.Empty(await app.MailOfAsync(account.Email!));
    }
}
