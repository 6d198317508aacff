using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Participants;

public sealed class SearchTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Form = "form[action='/participants/search']";

    [Fact]
    public async Task Get_BeforeASearch_ListsNobody()
    {
        var records = await Records.OpenAsync(app);

        await records.Browser.OpenAsync("/participants");

        Assert.NotNull(records.Browser.Page.QuerySelector(Form));
        Assert.Null(records.Browser.Page.QuerySelector("table"));
        Assert.DoesNotContain("Ruiz", records.Browser.Text);
    }

    [Theory]
    [InlineData("Ana Ruiz")]
    [InlineData("ruiz, ana")]
    [InlineData("RUI")]
    [InlineData("02/23/1988")]
    public async Task Post_MatchingTerm_FindsPerson(string term)
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await FindAsync(records.Browser, term);

        Assert.StartsWith("/participants?s=", records.Browser.Path, StringComparison.Ordinal);
        var row = Assert.Single(records.Browser.Page.QuerySelectorAll("tbody tr"));
        Assert.Equal(records.Address, row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("62704", row.TextContent);
        Assert.Contains("1988", row.TextContent);
        Assert.DoesNotContain("02/23/1988", row.TextContent);
        Assert.Contains("1 person found", records.Browser.Text);
    }

    [Fact]
    public async Task Post_Ssn_FindsPersonAndIsNotShownAgain()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);
        var ssn = (await Records.StoredAsync(app, records.Person.PublicId)).Answers.Ssn.Value;

        await FindAsync(records.Browser, $"{ssn.Digits[..3]}-{ssn.Digits[3..5]}-{ssn.Digits[5..]}");

        Assert.NotNull(records.Browser.Page.QuerySelector($"a[href='{records.Address}']"));
        Assert.DoesNotContain(ssn.LastFour, records.Browser.Page.DocumentElement.OuterHtml.Replace(records.Person.PublicId.ToString(), "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_LastFour_FindsPerson()
    {
        var records = await Records.OpenAsync(app, Records.AllNine);

        await FindAsync(records.Browser, records.Person.SsnLastFour!);

        Assert.NotNull(records.Browser.Page.QuerySelector($"a[href='{records.Address}']"));
    }

    [Fact]
    public async Task Post_PersonOutOfScope_IsNotFound()
    {
        var records = await Records.OpenAsync(app);

        foreach (var (browser, status) in await Records.StrangersAsync(app))
        {
            await browser.OpenAsync("/participants");
            await browser.ForgeAsync("/participants/search", ("term", "Ruiz"));
            Assert.Equal(status == 404 ? HttpStatusCode.OK : HttpStatusCode.Forbidden, browser.Status);
            Assert.Null(browser.Page.QuerySelector($"a[href='{records.Address}']"));
        }
    }

    [Fact]
    public async Task Post_ManyMatches_SaysListIsCut()
    {
        var records = await Records.OpenAsync(app, answers => answers with { LastName = Answer<string>.Given("Many") });
        for (var i = 1; i < FindPeople.Most; i++)
        {
            await AnotherAsync(records);
        }

        await FindAsync(records.Browser, "Many");
        Assert.Contains($"{FindPeople.Most} people found", records.Browser.Text);
        Assert.DoesNotContain("There are more matches", records.Browser.Text);

        await AnotherAsync(records);
        await FindAsync(records.Browser, "Many");
        Assert.Contains("There are more matches", records.Browser.Text);
        Assert.Equal(FindPeople.Most, records.Browser.Page.QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("", "Type a name")]
    [InlineData("12", "You can’t search by that")]
    [InlineData("13/45/1988", "Enter a real date as MM/DD/YYYY.")]
    [InlineData("😀", "You can’t search by that")]
    public async Task Post_UnusableTerm_ShowsFieldErrorAndKeepsText(string term, string words)
    {
        var records = await Records.OpenAsync(app);

        await FindAsync(records.Browser, term);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, records.Browser.Status);
        Assert.Contains(words, records.Browser.Page.QuerySelector("#Term-error")!.TextContent);
        Assert.Equal(term, records.Browser.Page.QuerySelector("#Term")!.GetAttribute("value") ?? "");
    }

    [Theory]
    [InlineData("000-12-3456")]
    [InlineData("Ruiz 078-05-1120")]
    [InlineData("123 45 67890")]
    [InlineData("٠٧٨٠٥١١٢٠")]
    public async Task Post_NineDigitsInText_AreNotShownAgain(string term)
    {
        var records = await Records.OpenAsync(app);

        await FindAsync(records.Browser, term);

        Assert.Equal("", records.Browser.Page.QuerySelector("#Term")!.GetAttribute("value") ?? "");
        Assert.DoesNotContain(term, records.Browser.Page.DocumentElement.OuterHtml);
    }

    [Theory]
    [InlineData("'; DROP TABLE \"Participant\"; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Ru%")]
    [InlineData("_uiz")]
    public async Task Post_HostileText_IsEscaped(string term)
    {
        var records = await Records.OpenAsync(app);

        await FindAsync(records.Browser, term);

        Assert.Contains(records.Browser.Status, new[] { HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity });
        Assert.DoesNotContain(records.Browser.Page.Scripts, script => script.TextContent.Contains("alert", StringComparison.Ordinal));
        Assert.Equal(term, records.Browser.Page.QuerySelector("#Term")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_TenThousandCharacters_IsRefused()
    {
        var records = await Records.OpenAsync(app);

        await FindAsync(records.Browser, new string('x', 10_000));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, records.Browser.Status);
        Assert.Contains("A search can be up to 200 characters.", records.Browser.Text);
    }

    [Fact]
    public async Task Post_NoExactMatch_ListsSimilarNames()
    {
        var records = await Records.OpenAsync(app, answers => answers with { LastName = Answer<string>.Given("Hernández") });
        var (stranger, _) = (await Records.StrangersAsync(app))[0];

        await FindAsync(records.Browser, "Ernandes");
        await FindAsync(stranger, "Ernandes");

        Assert.Contains("No exact match. These names sound similar:", records.Browser.Text);
        Assert.NotNull(records.Browser.Page.QuerySelector($"a[href='{records.Address}']"));
        Assert.Contains("No matches", stranger.Text);
    }

    [Fact]
    public async Task Post_NoMatch_ShowsNextSteps()
    {
        var records = await Records.OpenAsync(app);

        await FindAsync(records.Browser, "Zebedee");

        Assert.Contains("No matches", records.Browser.Text);
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator, 20)]
    [InlineData(Roles.CaseManager, 20)]
    [InlineData(Roles.Oet, null)]
    public async Task Post_WiderScope_FindsPerson(string role, int? lwia)
    {
        var last = $"Wide{role}";
        var records = await Records.OpenAsync(app, answers => answers with { LastName = Answer<string>.Given(last) });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, lwia));

        await FindAsync(browser, last);

        Assert.NotNull(browser.Page.QuerySelector($"a[href='{records.Address}']"));
    }

    private static async Task FindAsync(Browser browser, string term)
    {
        await browser.OpenAsync("/participants");
        await browser.SubmitAsync(Form, ("term", term));
    }

    private async Task AnotherAsync(Records records)
    {
        var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given("Many") });
        await app.CreateVisitAsync(person, records.Room, records.Technician);
    }
}
