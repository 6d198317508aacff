using System.Net;

using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

public sealed class SsnTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Post_WithReason_RevealsSsnAndLogsReason()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var digits = await DigitsAsync(records);

        await records.Browser.OpenAsync(records.Address);
        await records.Browser.SubmitAsync("form[action$='/ssn']", ("Reason", "  Wage record request of 03/02  "));

        Assert.Equal(HttpStatusCode.OK, records.Browser.Status);
        Assert.Equal($"{digits[..3]}-{digits[3..5]}-{digits[5..]}", records.Browser.Page.QuerySelector("#ssn-revealed")!.TextContent);
        var line = Assert.Single(await app.AccessAsync(AccessKind.SsnRevealed, records.Person.PublicId));
        Assert.Equal("Wage record request of 03/02", line.Reason);
        Assert.Equal(records.Technician.Id, line.AccountId);
        Assert.Equal(records.Room.Id, line.LocationId);
        Assert.DoesNotContain(digits, records.Browser.Path);

        await records.Browser.OpenAsync(records.Address);
        Assert.Null(records.Browser.Page.QuerySelector("#ssn-revealed"));
    }

    [Fact]
    public async Task Post_Answer_IsShownOnceAndNotCached()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        await records.Browser.OpenAsync(records.Address);
        var token = records.Browser.Page.QuerySelector("meta[name=csrf-token]")!.GetAttribute("content")!;

        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Reason", "Wage record")]);
        using var response = await records.Browser.Http.PostAsync(new Uri($"{records.Address}/ssn", UriKind.Relative), content);
        using var shown = await records.Browser.Http.GetAsync(response.Headers.Location);
        using var again = await records.Browser.Http.GetAsync(response.Headers.Location);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(records.Address, response.Headers.Location!.OriginalString);
        Assert.True(shown.Headers.CacheControl!.NoStore);
        Assert.Contains("ssn-revealed", await shown.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("ssn-revealed", await again.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "Enter why you need the number")]
    [InlineData("", "Enter why you need the number")]
    [InlineData("   ab   ", "Enter why you need the number")]
    [InlineData("for 078-05-1120", "without a nine-digit number")]
    public async Task Post_WithoutReason_RevealsNothing(string? reason, string words)
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await records.Browser.OpenAsync(records.Address);
        await records.Browser.SubmitAsync("form[action$='/ssn']", ("Reason", reason));

        await AssertHiddenAsync(records, words);
        Assert.NotNull(records.Browser.Page.QuerySelector("details.rr-reveal[open]"));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    [InlineData(10_000, false)]
    public async Task Post_ReasonAroundLimit_IsExact(int length, bool isShown)
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await records.Browser.OpenAsync(records.Address);
        await records.Browser.SubmitAsync("form[action$='/ssn']", ("Reason", new string('x', length)));

        Assert.Equal(isShown, records.Browser.Page.QuerySelector("#ssn-revealed") is not null);
        Assert.Equal(isShown ? 1 : 0, (await app.AccessAsync(AccessKind.SsnRevealed, records.Person.PublicId)).Count);
    }

    [Fact]
    public async Task Post_HostileReason_IsStoredAsText()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        const string Reason = "<script>alert(1)</script>'; DROP TABLE \"AccessLine\"; -- 😀";

        await records.Browser.OpenAsync(records.Address);
        await records.Browser.SubmitAsync("form[action$='/ssn']", ("Reason", Reason));

        Assert.Equal(Reason, Assert.Single(await app.AccessAsync(AccessKind.SsnRevealed, records.Person.PublicId)).Reason);
    }

    [Fact]
    public async Task Post_NoSsnOnFile_ShowsMessage()
    {
        var records = await Records.OpenAsync(app);

        await records.Browser.OpenAsync(records.Address);
        await records.Browser.ForgeAsync($"{records.Address}/ssn", ("Reason", "Wage record"));

        await AssertHiddenAsync(records, "No Social Security Number is on file");
    }

    [Theory]
    [InlineData("Wage record")]
    [InlineData("")]
    public async Task Post_OutOfScope_IsRefusedAndLogged(string reason)
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var strangers = await Records.StrangersAsync(app);

        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"{records.Address}/ssn", ("Reason", reason));
            Assert.Equal(status, (int)browser.Status);
        }

        Assert.Empty(await app.AccessAsync(AccessKind.SsnRevealed, records.Person.PublicId));
        Assert.Equal(strangers.Count(stranger => stranger.Status == 404), (await app.AccessAsync(AccessKind.RefusedOutOfScope, records.Person.PublicId)).Count);
    }

    private async Task<string> DigitsAsync(Records records) =>
        (await Records.StoredAsync(app, records.Person.PublicId)).Answers.Ssn.Value.Digits;

    private async Task AssertHiddenAsync(Records records, string words)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, records.Browser.Status);
        Assert.Contains(words, records.Browser.Text);
        Assert.Null(records.Browser.Page.QuerySelector("#ssn-revealed"));
        Assert.DoesNotContain("078-05-1120", records.Browser.Page.DocumentElement.OuterHtml);
        Assert.Empty(await app.AccessAsync(AccessKind.SsnRevealed, records.Person.PublicId));
    }
}
