using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Systems;

public sealed class KeyTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Make = "form[action$='/keys']";
    private const string Revoke = "form[action$='/revocation']";

    [Fact]
    public async Task Make_Key_IsShownOnceAndKeptAsHash()
    {
        var (browser, system) = await OpenedAsync();

        var key = await MakeAsync(browser);

        var row = Assert.Single((await app.SystemAsync(system)).Keys);
        Assert.StartsWith("rr_", key, StringComparison.Ordinal);
        Assert.Equal(ApiKey.HashOf(key), row.Hash);
        Assert.Equal(key[^4..], row.End);
        Assert.Equal([$$"""{"end":"{{row.End}}"}"""], await app.SystemEventsAsync<ApiKeyCreated>(system));
        await browser.OpenAsync($"/systems/{system}");
        Assert.DoesNotContain(key, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains($"Ends in {row.End}", browser.Text);
        Assert.Contains("Never used.", browser.Text);
    }

    [Fact]
    public async Task Make_Page_IsKeptNowhere()
    {
        var (browser, system) = await OpenedAsync();
        var (offer, token) = (Field(browser, "offer"), Field(browser, "__RequestVerificationToken"));

        using var content = new FormUrlEncodedContent([new("offer", offer), new("__RequestVerificationToken", token)]);
        using var response = await browser.Http.PostAsync(new Uri($"/systems/{system}/keys", UriKind.Relative), content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task Make_SentTwice_MakesOneAndShowsItOnlyRightAway()
    {
        var (browser, system) = await OpenedAsync();
        var offer = Field(browser, "offer");
        var first = await MakeAsync(browser);
        await browser.OpenAsync($"/systems/{system}");

        Assert.Equal(first, await MakeAsync(browser, offer));
        Assert.Single((await app.SystemAsync(system)).Keys);

        app.Time.Advance(TimeSpan.FromMinutes(1));
        await browser.OpenAsync($"/systems/{system}");
        await browser.SubmitAsync(Make, ("offer", offer));
        Assert.Contains("This key was made and shown before. It can’t be shown again", browser.Text);
        Assert.DoesNotContain(first, browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Single((await app.SystemAsync(system)).Keys);
    }

    [Fact]
    public async Task Make_ThirdKey_IsRefusedUntilOneIsRevoked()
    {
        var (browser, system) = await OpenedAsync();
        var late = Field(browser, "offer");
        await MakeAsync(browser);
        await browser.OpenAsync($"/systems/{system}");
        await MakeAsync(browser);
        await browser.OpenAsync($"/systems/{system}");
        Assert.Null(browser.Page.QuerySelector(Make));

        await browser.ForgeAsync($"/systems/{system}/keys", ("offer", "x"));
        Assert.Contains("The page was open too long, so no key was made.", browser.Text);
        Assert.NotNull(late);

        await browser.SubmitAsync(Revoke);
        Assert.NotNull(browser.Page.QuerySelector(Make));
        Assert.Contains("is revoked.", browser.Text);
        Assert.Single((await app.SystemAsync(system)).Keys, key => key.RevokedAt is null);
    }

    [Fact]
    public async Task Make_TwoAtTheLimit_OnlyOneIsMade()
    {
        var (browser, system) = await OpenedAsync();
        await MakeAsync(browser);
        var rival = await app.SignInLwiaAsync();
        await rival.OpenAsync($"/systems/{system}");
        await browser.OpenAsync($"/systems/{system}");
        await MakeAsync(browser);

        await rival.SubmitAsync(Make);

        Assert.Contains("A system can have 2 keys at a time. Revoke one first.", rival.Text);
        Assert.Equal(2, (await app.SystemAsync(system)).Keys.Count);
    }

    [Fact]
    public async Task Revoke_Twice_SaysSo()
    {
        var (browser, system) = await OpenedAsync();
        await MakeAsync(browser);
        await browser.OpenAsync($"/systems/{system}");
        var rival = await app.SignInLwiaAsync();
        await rival.OpenAsync($"/systems/{system}");

        await browser.SubmitAsync(Revoke);
        await rival.SubmitAsync(Revoke);

        Assert.Contains("The key was revoked already. Nothing was changed.", rival.Text);
        Assert.Single(await app.SystemEventsAsync<ApiKeyRevoked>(system));
        Assert.Contains("revoked by Dana", rival.Text);
    }

    [Fact]
    public async Task Revoke_KeyOfAnotherSystem_IsNotFound()
    {
        var (browser, system) = await OpenedAsync();
        var other = await app.CreateSystemAsync();
        await app.CreateKeyAsync(other);
        var key = await app.QueryAsync(db => db.ApiKeys.SingleAsync(row => row.SystemId == other.Id));

        await browser.ForgeAsync($"/systems/{system}/keys/{key.PublicId}/revocation");

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Null(await app.QueryAsync(db => db.ApiKeys.Where(row => row.Id == key.Id).Select(row => row.RevokedAt).SingleAsync()));
    }

    private async Task<(Browser Browser, Guid System)> OpenedAsync()
    {
        var system = (await app.CreateSystemAsync()).PublicId;
        var browser = await app.SignInLwiaAsync();
        await browser.OpenAsync($"/systems/{system}");
        return (browser, system);
    }

    private static async Task<string> MakeAsync(Browser browser, string? offer = null)
    {
        await browser.SubmitAsync(Make, offer is null ? [] : [("offer", offer)]);
        return browser.Page.QuerySelector("#key code")!.TextContent;
    }

    private static string Field(Browser browser, string name) => browser.Page.QuerySelector($"{Make} [name={name}]")!.GetAttribute("value")!;
}
