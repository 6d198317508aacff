using System.Net;

using AngleSharp.Html.Dom;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.EqualOpportunity;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

public sealed class EoItemsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "#eo-form";

    [Fact]
    public async Task Save_ByTechnician_LogsItemNamesOnly()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        await records.Browser.OpenAsync(records.Address);
        await records.Browser.OpenAsync(records.Browser.Page.QuerySelector($"a[href='{records.Address}/eo-items']")!.GetAttribute("href")!);
        Assert.Contains("These three questions are voluntary.", records.Browser.Text);
        Assert.Contains("Not asked yet.", records.Browser.Text);

        await records.Browser.SubmitAsync(Form, ("Disability", "Yes"), ("LimitedEnglish", "Declined"), ("PreferredLanguage", "Polish"));

        Assert.Equal(records.Address, records.Browser.Path);
        Assert.Contains("Equal-opportunity answers saved.", records.Browser.Text);
        var row = (await app.EoItemsAsync(records.Person))!;
        Assert.Equal(
            new EoAnswers { Disability = Answer<bool>.Given(true), LimitedEnglish = Answer<bool>.Declined, PreferredLanguage = Answer<string>.Given("Polish") },
            row.Read());
        Assert.Equal((app.Time.GetUtcNow().UtcDateTime, records.Technician.Id), (row.RecordedAt, row.RecordedById));
        var changed = Assert.Single(await app.EventsAsync<EoItemsChanged>(records.Person.PublicId));
        Assert.Equal("""{"answered":["Disability","PreferredLanguage"],"declined":["LimitedEnglish"],"takenBack":[]}""", changed.Detail);
        Assert.Equal(records.Person.Class, (await Records.StoredAsync(app, records.Person.PublicId)).Person.Class);
    }

    [Fact]
    public async Task Pages_OfTechnician_ShowNoAnswers()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        await app.CreateEoItemsAsync(records.Person);
        var browser = records.Browser;
        var page = await browser.OpenAsync($"{records.Address}/eo-items");
        Assert.Contains("Answered on 02/21/2026.", page.Text);
        AssertBlind(browser);

        await browser.SubmitAsync(Form, ("Version", "7"), ("Disability", "No"));
        Assert.Equal(HttpStatusCode.Conflict, browser.Status);
        Assert.Contains("after you opened the page. Your changes were not saved", browser.Text);
        AssertBlind(browser, chosen: "Disability-No");

        await browser.OpenAsync($"{records.Address}/eo-items");
        await browser.SubmitAsync(Form, ("PreferredLanguage", "Klingonian 9"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        AssertBlind(browser);

        await browser.OpenAsync($"{records.Address}/eo-items");
        await browser.SubmitAsync(Form);
        Assert.Contains("No changes to save", browser.Text);
        AssertBlind(browser);

        await browser.OpenAsync(records.Address);
        AssertBlind(browser);
        await browser.OpenAsync("/visits");
        AssertBlind(browser);
        AssertBlind(await browser.OpenAsync("/visits.csv"));
        await browser.OpenAsync("/participants");
        await browser.SubmitAsync("form[action='/participants/search']", ("term", EqualOpportunity.RareLanguage));
        Assert.Contains("No matches", browser.Text);
        await browser.OpenAsync("/check-in");
        await browser.SubmitAsync("#find-form", ("text", "Ruiz"));
        await browser.SubmitAsync("#matches form", ("id", records.Person.PublicId.ToString()));
        AssertBlind(browser);
        Assert.Empty(await app.AccessAsync(AccessKind.EoItemsShown, records.Person.PublicId));
    }

    [Fact]
    public async Task Save_ByTechnician_DoesNotDiscloseWhatIsOnFile()
    {
        var same = await SaveBlindAsync("Yes");
        var other = await SaveBlindAsync("No");

        Assert.Equal(same, other);
    }

    [Theory]
    [InlineData("Yes")]
    [InlineData("No")]
    public async Task Save_GuessByTechnician_DisclosesNothing(string guess)
    {
        var records = await Records.OpenAsync(app);
        await app.CreateEoItemsAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");
        var version = ((IHtmlInputElement)records.Browser.Page.QuerySelector($"{Form} [name=Version]")!).Value;
        await records.Browser.SubmitAsync(Form, ("PreferredLanguage", "Spanish"));
        await records.Browser.OpenAsync($"{records.Address}/eo-items");

        await records.Browser.SubmitAsync(Form, ("Version", version), ("Disability", guess));

        Assert.Equal(HttpStatusCode.Conflict, records.Browser.Status);
        Assert.Single(await app.EventsAsync<EoItemsChanged>(records.Person.PublicId));
    }

    [Fact]
    public async Task Save_ForgedRemovalByTechnician_DisclosesNothing()
    {
        var records = await Records.OpenAsync(app);
        await app.CreateEoItemsAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");

        await records.Browser.SubmitAsync(Form, ("Disability", "NotAsked"), ("PreferredLanguage", "NotAsked"));

        Assert.Contains("No changes to save", records.Browser.Text);
        Assert.Equal(Answer<bool>.Given(true), (await app.EoItemsAsync(records.Person)).Read().Disability);
        Assert.Empty(await app.EventsAsync<EoItemsChanged>(records.Person.PublicId));
    }

    [Fact]
    public async Task Save_ByTechnician_KeepsUnchosenItems()
    {
        var records = await Records.OpenAsync(app);
        await app.CreateEoItemsAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");

        await records.Browser.SubmitAsync(Form, ("Disability", "Declined"));

        var row = (await app.EoItemsAsync(records.Person))!;
        Assert.Equal(
            new EoAnswers { Disability = Answer<bool>.Declined, LimitedEnglish = Answer<bool>.Declined, PreferredLanguage = Answer<string>.Given(EqualOpportunity.RareLanguage) },
            row.Read());
        Assert.Null(row.Disability);
    }

    [Theory]
    [InlineData(Roles.CaseManager)]
    [InlineData(Roles.Oet)]
    public async Task Page_WithPermission_ShowsAnswersAndLogsAccess(string role)
    {
        var records = await Records.OpenAsync(app);
        await app.CreateEoItemsAsync(records.Person);
        var account = await app.CreateAccountAsync(role, 20);
        var browser = await app.SignInAsync(account);

        await browser.OpenAsync($"{records.Address}/eo-items");

        Assert.Equal(["Disability-Yes", "LimitedEnglish-Declined"], Chosen(browser));
        Assert.Equal("Other", ((IHtmlSelectElement)browser.Page.QuerySelector("#PreferredLanguage")!).Value);
        Assert.Equal(EqualOpportunity.RareLanguage, ((IHtmlInputElement)browser.Page.QuerySelector("#OtherLanguage")!).Value);
        Assert.Equal(account.Id, Assert.Single(await app.AccessAsync(AccessKind.EoItemsShown, records.Person.PublicId)).AccountId);

        await browser.SubmitAsync(Form, ("Disability", "NotAsked"), ("PreferredLanguage", "Spanish"), ("OtherLanguage", ""));

        Assert.Equal(
            new EoAnswers { LimitedEnglish = Answer<bool>.Declined, PreferredLanguage = Answer<string>.Given("Spanish") },
            (await app.EoItemsAsync(records.Person)).Read());
        Assert.Equal(
            """{"answered":["PreferredLanguage"],"declined":[],"takenBack":["Disability"]}""",
            Assert.Single(await app.EventsAsync<EoItemsChanged>(records.Person.PublicId)).Detail);
    }

    [Theory]
    [InlineData("Disability", "Perhaps", "Disability: choose one of the answers shown.")]
    [InlineData("LimitedEnglish", "<script>", "Limited English: choose one of the answers shown.")]
    [InlineData("PreferredLanguage", "Other", "Enter the language, or choose another answer.")]
    [InlineData("OtherLanguage", "078-05-1120", "Other language can’t contain 0")]
    [InlineData("OtherLanguage", "<script>alert(1)</script>", "Other language can’t contain <")]
    public async Task Save_HostileValue_ShowsFieldError(string field, string value, string message)
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");

        await records.Browser.SubmitAsync(Form, (field, value));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, records.Browser.Status);
        Assert.Contains(message, records.Browser.Page.QuerySelector("#errors")!.TextContent);
        Assert.Null(await app.EoItemsAsync(records.Person));
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    [InlineData(10_000, false)]
    public async Task Save_OtherLanguageAroundLimit_IsExact(int length, bool isTaken)
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");

        await records.Browser.SubmitAsync(Form, ("OtherLanguage", new string('x', length)));

        Assert.Equal(isTaken, (await app.EoItemsAsync(records.Person))?.PreferredLanguage?.Length == length);
    }

    [Fact]
    public async Task Save_WithoutVersion_IsRefused()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");

        await records.Browser.SubmitAsync(Form, ("Version", null), ("Disability", "Yes"));

        Assert.Contains("The form was incomplete.", records.Browser.Text);
        Assert.Null(await app.EoItemsAsync(records.Person));
    }

    [Fact]
    public async Task Items_OutOfScope_AreNotFoundAndLogged()
    {
        var records = await Records.OpenAsync(app);
        var strangers = await Records.StrangersAsync(app);
        foreach (var (browser, status) in strangers)
        {
            await browser.OpenAsync($"{records.Address}/eo-items");
            Assert.Equal(status, (int)browser.Status);
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync($"{records.Address}/eo-items", ("Version", "0"), ("Disability", "Yes"));
            Assert.Equal(status, (int)browser.Status);
        }

        Assert.Null(await app.EoItemsAsync(records.Person));
        Assert.Equal(2 * strangers.Count(stranger => stranger.Status == 404), (await app.AccessAsync(AccessKind.RefusedOutOfScope, records.Person.PublicId)).Count);
    }

    [Fact]
    public async Task Items_LwiaAdministrator_AreForbiddenAndNotOffered()
    {
        var records = await Records.OpenAsync(app);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20));

        await browser.OpenAsync(records.Address);
        Assert.DoesNotContain("Equal opportunity", browser.Page.QuerySelector("main")!.TextContent);

        await browser.OpenAsync($"{records.Address}/eo-items");
        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    private async Task<(string Text, int Version, DateTime RecordedAt, string? Detail)> SaveBlindAsync(string disability)
    {
        var records = await Records.OpenAsync(app);
        await app.CreateEoItemsAsync(records.Person);
        await records.Browser.OpenAsync($"{records.Address}/eo-items");
        await records.Browser.SubmitAsync(Form, ("Disability", disability));
        var row = (await app.EoItemsAsync(records.Person))!;
        var changed = Assert.Single(await app.EventsAsync<EoItemsChanged>(records.Person.PublicId));
        return (records.Browser.Page.QuerySelector("#alerts")!.TextContent.Trim(), row.Version, row.RecordedAt, changed.Detail);
    }

    /// <summary>The rare language is nowhere, and no answer is chosen but what the technician chose.</summary>
    private static void AssertBlind(Browser browser, string? chosen = null)
    {
        Assert.DoesNotContain("anjob", browser.Page.DocumentElement.OuterHtml, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(chosen is null ? [] : [chosen], Chosen(browser));
    }

    /// <summary>The answers that stand chosen, those left as they are aside.</summary>
    private static IEnumerable<string> Chosen(Browser browser) => browser.Page.QuerySelectorAll("#eo-form input[type=radio]")
        .OfType<IHtmlInputElement>()
        .Where(radio => radio is { IsChecked: true, Value: not "" and not "NotAsked" })
        .Select(radio => radio.Id!);
}
