using System.Net;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Shared.Forms.Keys;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

public sealed class PassTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string IssueForm = "#issue-card";
    private const string ReplaceForm = "form[action$='/card/replacement']";

    [Fact]
    public async Task Issue_FirstPass_CanBeScanned()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        await records.Browser.OpenAsync(records.Address);
        await records.Browser.OpenAsync(records.Browser.Page.QuerySelector($"a[href='{records.Address}/card']")!.GetAttribute("href")!);

        await records.Browser.SubmitAsync(IssueForm);

        Assert.Equal($"{records.Address}/card", records.Browser.Path);
        var card = Assert.Single(await app.CardsAsync(records.Person));
        Assert.Equal((records.Technician.Id, (DateTime?)null), (card.IssuedById, card.RevokedAt));
        var code = app.CodeOf(card);
        Assert.Equal(code.Characters, records.Browser.Page.ReadQrCode("svg.rr-pass__picture"));
        Assert.Equal(code.Printed, records.Browser.Page.QuerySelector(".rr-pass__code")!.TextContent);
        var made = Assert.Single(await app.EventsAsync<PassIssued>(records.Person.PublicId));
        Assert.Equal($$"""{"pass":"{{card.PublicId}}"}""", made.Detail);
        Assert.Single(await app.AccessAsync(AccessKind.PassCodeShown, records.Person.PublicId));
    }

    [Fact]
    public async Task Page_PrintedPass_HasNoPersonalData()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        await app.CreateCardAsync(records.Person);
        var ssn = (await Records.StoredAsync(app, records.Person.PublicId)).Answers.Ssn.Value;

        await records.Browser.OpenAsync($"{records.Address}/card");

        var printed = records.Browser.Page.QuerySelector(".rr-pass")!.OuterHtml;
        Assert.All(
            new[] { "Ana", "Ruiz", "62704", "1988", ssn.LastFour, records.Person.PublicId.ToString() },
            personal => Assert.DoesNotContain(personal, records.Browser.Page.QuerySelector(".rr-pass")!.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain("style=", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_WithCode_IsNotCachedNorInAddress()
    {
        var records = await Records.OpenAsync(app);
        await app.CreateCardAsync(records.Person);

        using var response = await records.Browser.Http.GetAsync(new Uri($"{records.Address}/card", UriKind.Relative));

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Replace_LostPass_RevokesOldOne()
    {
        var records = await Records.OpenAsync(app);
        var lost = await app.CreateCardAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/card");

        await records.Browser.SubmitAsync(ReplaceForm);

        var cards = await app.CardsAsync(records.Person);
        Assert.Equal(2, cards.Count);
        Assert.Equal((app.Time.GetUtcNow().UtcDateTime, records.Technician.Id), (cards[0].RevokedAt, cards[0].RevokedById));
        Assert.Null(cards[1].RevokedAt);
        Assert.NotEqual(lost, app.CodeOf(cards[1]));
        Assert.Equal(app.CodeOf(cards[1]).Characters, records.Browser.Page.ReadQrCode("svg.rr-pass__picture"));
        Assert.DoesNotContain(lost.Printed, records.Browser.Text);
        var replaced = Assert.Single(await app.EventsAsync<PassReplaced>(records.Person.PublicId));
        Assert.Equal($$"""{"pass":"{{cards[1].PublicId}}","replaced":"{{cards[0].PublicId}}"}""", replaced.Detail);
    }

    [Fact]
    public async Task Replace_SameFormTwice_ReplacesOnce()
    {
        var records = await Records.OpenAsync(app);
        await app.CreateCardAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/card");
        var form = Browser.Fields((AngleSharp.Html.Dom.IHtmlFormElement)records.Browser.Page.QuerySelector(ReplaceForm)!);
        await records.Browser.SubmitAsync(ReplaceForm);
        var printed = records.Browser.Page.ReadQrCode("svg.rr-pass__picture");

        await records.Browser.PostAsync($"{records.Address}/card/replacement", form);

        Assert.Contains("Pass replaced.", records.Browser.Text);
        Assert.Equal(2, (await app.CardsAsync(records.Person)).Count);
        Assert.Equal(printed, records.Browser.Page.ReadQrCode("svg.rr-pass__picture"));
    }

    [Fact]
    public async Task Replace_PassReplacedElsewhere_ReplacesOnce()
    {
        var records = await Records.OpenAsync(app);
        await app.CreateCardAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/card");
        var second = await (await app.SignInAsync(records.Technician, records.Room)).OpenAsync($"{records.Address}/card");
        await records.Browser.SubmitAsync(ReplaceForm);

        await second.SubmitAsync(ReplaceForm);

        Assert.Contains("Nothing was replaced", second.Text);
        Assert.Equal(2, (await app.CardsAsync(records.Person)).Count);
        Assert.Equal(records.Browser.Page.ReadQrCode("svg.rr-pass__picture"), second.Page.ReadQrCode("svg.rr-pass__picture"));
    }

    [Fact]
    public async Task Issue_WithoutKey_IssuesNothing()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/card");

        await records.Browser.SubmitAsync(IssueForm, (FormKey.Field, null));

        Assert.Contains(FormKey.Missing, records.Browser.Text);
        Assert.Empty(await app.CardsAsync(records.Person));
    }

    [Fact]
    public async Task Issue_TwoDesksAtSameTime_IssuesOne()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/card");
        var second = await (await app.SignInAsync(records.Technician, records.Room)).OpenAsync($"{records.Address}/card");

        await Task.WhenAll(records.Browser.SubmitAsync(IssueForm), second.SubmitAsync(IssueForm));

        Assert.Single(await app.CardsAsync(records.Person));
        Assert.Single(await app.EventsAsync<PassIssued>(records.Person.PublicId));
        Assert.Equal(records.Browser.Page.ReadQrCode("svg.rr-pass__picture"), second.Page.ReadQrCode("svg.rr-pass__picture"));
    }

    [Fact]
    public async Task Replace_TwoDesksAtSameTime_LeavesOneValid()
    {
        var records = await Records.OpenAsync(app);
        await app.CreateCardAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/card");
        var second = await (await app.SignInAsync(records.Technician, records.Room)).OpenAsync($"{records.Address}/card");

        await Task.WhenAll(records.Browser.SubmitAsync(ReplaceForm), second.SubmitAsync(ReplaceForm));

        Assert.Equal(2, (await app.CardsAsync(records.Person)).Count);
        Assert.Single(await app.CardsAsync(records.Person), card => card.RevokedAt is null);
        Assert.Single(await app.EventsAsync<PassReplaced>(records.Person.PublicId));
    }

    [Fact]
    public async Task Replace_OtherPersonsPass_ChangesNothing()
    {
        var records = await Records.OpenAsync(app);
        var other = await Records.OpenAsync(app);
        await app.CreateCardAsync(records.Person);
        await app.CreateCardAsync(other.Person);
        var card = Assert.Single(await app.CardsAsync(other.Person));
        await records.Browser.OpenAsync($"{records.Address}/card");

        await records.Browser.SubmitAsync(ReplaceForm, ("card", card.PublicId.ToString()));

        Assert.Null(Assert.Single(await app.CardsAsync(other.Person)).RevokedAt);
        Assert.Null(Assert.Single(await app.CardsAsync(records.Person)).RevokedAt);
    }

    [Theory]
    [InlineData("")]
    [InlineData("'; DROP TABLE ParticipantPass; --")]
    [InlineData(null)]
    public async Task Replace_HostileKey_ChangesNothing(string? key)
    {
        var records = await Records.OpenAsync(app);
        await app.CreateCardAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/card");

        await records.Browser.SubmitAsync(ReplaceForm, ("card", key));

        Assert.Null(Assert.Single(await app.CardsAsync(records.Person)).RevokedAt);
    }

    [Fact]
    public async Task Page_OutOfScope_IsNotFoundAndLogged()
    {
        var records = await Records.OpenAsync(app);
        await app.CreateCardAsync(records.Person);
        var stranger = await app.SignInTechnicianAsync(await app.CreateRoomAsync());
        await stranger.OpenAsync("/participants");
        await stranger.ForgeAsync($"{records.Address}/card");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.OpenAsync("/participants");
        await stranger.ForgeAsync($"{records.Address}/card/replacement", ("card", Assert.Single(await app.CardsAsync(records.Person)).PublicId.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.OpenAsync($"{records.Address}/card");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);

        Assert.Null(Assert.Single(await app.CardsAsync(records.Person)).RevokedAt);
        Assert.Equal(3, (await app.AccessAsync(AccessKind.RefusedOutOfScope, records.Person.PublicId)).Count);
        Assert.Empty(await app.AccessAsync(AccessKind.PassCodeShown, records.Person.PublicId));
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    [InlineData(Roles.CaseManager)]
    public async Task Page_WithoutDesk_IsForbiddenAndNotOffered(string role)
    {
        var records = await Records.OpenAsync(app);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, 20));

        await browser.OpenAsync(records.Address);
        Assert.Null(browser.Page.QuerySelector($"a[href='{records.Address}/card']"));

        await browser.OpenAsync($"{records.Address}/card");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }
}
