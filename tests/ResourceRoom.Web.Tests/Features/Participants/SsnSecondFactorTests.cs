using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

/// <summary>In Production an SSN is shown in clear only to an account with a second factor.</summary>
public sealed class SsnSecondFactorTests(ProductionApp app) : IClassFixture<ProductionApp>
{
    private const string Reveal = "main form[action$='/ssn']";

    [Fact]
    public async Task Get_WithoutSecondFactor_OffersSetUpInPlaceOfReveal()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await records.Browser.OpenAsync(records.Address);

        Assert.Null(records.Browser.Page.QuerySelector(Reveal));
        Assert.Equal("/account/second-factor", records.Browser.Page.QuerySelector(".rr-reveal a")!.GetAttribute("href"));
        Assert.Contains("To reveal it, set up two-step verification first.", records.Browser.Text);
        foreach (var page in new[] { "/account", "/account/second-factor" })
        {
            Assert.Contains("You need it to reveal a Social Security Number.", (await records.Browser.OpenAsync(page)).Text);
        }
    }

    [Theory]
    [InlineData("Wage record", "You can’t reveal this number without two-step verification.")]
    [InlineData("", "Enter why you need the number")]
    public async Task Post_WithoutSecondFactor_RevealsNothing(string reason, string words)
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        await records.Browser.OpenAsync(records.Address);

        await records.Browser.ForgeAsync($"{records.Address}/ssn", ("Reason", reason));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, records.Browser.Status);
        Assert.Contains(words, records.Browser.Text);
        Assert.Null(records.Browser.Page.QuerySelector(Reveal));
        Assert.Null((await records.Browser.OpenAsync(records.Address)).Page.QuerySelector("#ssn-revealed"));
        Assert.Empty(await app.AccessAsync(AccessKind.SsnRevealed, records.Person.PublicId));
    }

    [Fact]
    public async Task Post_OutOfScope_IsNotFound()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var browser = await app.SignInTechnicianAsync(await app.CreateRoomAsync());

        await (await browser.OpenAsync("/participants")).ForgeAsync($"{records.Address}/ssn", ("Reason", "Wage record"));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task Post_OnceSetUp_RevealsSsn()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        await records.Browser.OpenAsync("/account/second-factor/setup");
        await records.Browser.SubmitAsync("main form", ("Password", Arrangements.Password));
        await records.Browser.GiveCodeAsync(Phone.Typed(records.Browser.Page.QuerySelector("#key")!.TextContent).Code(app));

        await records.Browser.OpenAsync(records.Address);
        await records.Browser.SubmitAsync(Reveal, ("Reason", "Wage record"));

        Assert.NotNull(records.Browser.Page.QuerySelector("#ssn-revealed"));
        Assert.Single(await app.AccessAsync(AccessKind.SsnRevealed, records.Person.PublicId));
    }

    [Fact]
    public async Task Post_ByCaseManagerWithPhone_RevealsSsn()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20, records.Room);
        var browser = await app.SignInWithPhoneAsync(account, await app.GivePhoneAsync(account));

        await browser.OpenAsync(records.Address);
        await browser.SubmitAsync(Reveal, ("Reason", "Wage record"));

        Assert.NotNull(browser.Page.QuerySelector("#ssn-revealed"));
    }
}
