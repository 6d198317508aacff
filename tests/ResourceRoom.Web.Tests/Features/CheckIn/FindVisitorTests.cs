using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

public sealed class FindVisitorTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("quill")]
    [InlineData("QUILLÈN")]
    [InlineData("zoe quil")]
    [InlineData("quillen z")]
    [InlineData("Quillen-Marsh, Zoë")]
    [InlineData("marsh zoe")]
    [InlineData("quillenx", false)]
    [InlineData("05/17/1971")]
    [InlineData("1971-05-17")]
    public async Task Search_NameOrBirthDate_FindsByPrefix(string text, bool isFound = true)
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Zoë", "Quillen-Marsh", answers => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1971, 5, 17)) });
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(text);

        Assert.Equal(isFound, Matches(browser).Any(match => match.Contains("Zoë Quillen-Marsh 62704 · born 1971 last here 03/01/2026", StringComparison.Ordinal)));
        Assert.Contains("New visitor", browser.Text);
    }

    [Theory]
    [InlineData("Quillon")]
    [InlineData("kwilen")]
    [InlineData("Joan Kwillen")]
    [InlineData("Kwillen, Joan")]
    [InlineData("Quillen Baker", false)]
    [InlineData("Rosa Kwillen", false)]
    [InlineData("Juana", false)]
    public async Task Search_NoExactMatch_OffersSimilarNames(string text, bool isFound = true)
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Juan", "Quillén");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(text);

        Assert.Equal(isFound, Matches(browser).Any(match => match.Contains("Juan Quillén", StringComparison.Ordinal)));
        Assert.Equal(isFound, browser.Text.Contains("No exact match. These names sound similar:", StringComparison.Ordinal));
        Assert.Equal(!isFound, browser.Text.Contains("No matches for", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_UnknownBirthDate_IsNotShownAgain()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync("02/23/1931");

        Assert.Contains("No matches for this birth date.", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("02/23/1931", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_ExactMatch_OffersNoSimilarNames()
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Ann", "Smyth");
        await SeenAsync(room, "Bob", "Smith");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync("smyth");

        Assert.Equal(2, Matches(browser).Count);
        Assert.DoesNotContain("sound alike", browser.Text);
    }

    [Fact]
    public async Task Search_SimilarNameInOtherRoom_FindsNobody()
    {
        await SeenAsync(await app.CreateRoomAsync(), "Otto", "Xylander");
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync("Jilander");

        Assert.Single(Matches(browser));
        Assert.DoesNotContain("sound alike", browser.Text);
    }

    [Fact]
    public async Task Search_LastAndFirstNames_ListsLastNamesFirst()
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Thomas", "Aaron");
        await SeenAsync(room, "Thomas", "Thomas");
        await SeenAsync(room, "Zoe", "Thomas");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync("thom");

        Assert.Equal(["Thomas Thomas", "Zoe Thomas", "Thomas Aaron"], Matches(browser).Take(3).Select(match => match[..match.IndexOf(" 6", StringComparison.Ordinal)]));
        Assert.Equal(4, Matches(browser).Count);
    }

    [Fact]
    public async Task Search_LastFour_FindsInRoomOnly()
    {
        var room = await app.CreateRoomAsync();
        var ssn = SsnGenerator.Next();
        await SeenAsync(room, "Lena", "Lastfour", answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        var here = await app.AtTheDeskAsync(room);
        var elsewhere = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await here.FindAsync(ssn.LastFour);
        await elsewhere.FindAsync(ssn.LastFour);

        Assert.Contains(Matches(here), match => match.Contains("Lastfour", StringComparison.Ordinal));
        Assert.DoesNotContain(Matches(elsewhere), match => match.Contains("Lastfour", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Search_WholeSsn_FindsPersonOfOtherArea()
    {
        var ssn = SsnGenerator.Next();
        var person = await SeenAsync(await app.CreateRoomAsync(lwia: 7), "Far", "Away", answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync(lwia: 20));

        await browser.FindAsync($"{ssn.Digits[..3]}-{ssn.Digits[3..5]}-{ssn.Digits[5..]}");

        Assert.Contains("Far Away 62704 · birth year not given first time in this room", Matches(browser)[0]);
        Assert.DoesNotContain(ssn.Digits, browser.Page.DocumentElement.OuterHtml.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);

        await browser.SubmitAsync(DeskForms.MatchForm, ("id", person.PublicId.ToString()));
        Assert.Null(browser.Page.QuerySelector("#card a[href^='/participants/']"));
        await browser.CheckInAsync();

        Assert.Contains("Far Away is checked in", browser.Text);
    }

    [Fact]
    public async Task Card_PersonOfOtherAreaWithoutSsn_IsNotFound()
    {
        var room = await app.CreateRoomAsync(lwia: 20);
        var stranger = await SeenAsync(await app.CreateRoomAsync(lwia: 7), "Un", "Known");
        await SeenAsync(room, "Some", "Body");
        var browser = await app.AtTheDeskAsync(room);
        await browser.FindAsync("body");

        await browser.SubmitAsync(DeskForms.MatchForm, ("id", stranger.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.True(await app.QueryAsync(db => Task.FromResult(db.AccessLines.Any(line => line.SubjectId == stranger.PublicId.ToString()))));
    }

    [Theory]
    [InlineData("", "Type a name")]
    [InlineData("   ", "Type a name")]
    [InlineData("912-70-1234", "may be an ITIN, and nobody is on file under one: search by name or birth date.")]
    [InlineData("987654321", "nobody is on file under one: search by name or birth date.")]
    [InlineData("32-45-6789", "Eight digits: that is neither a birth date")]
    [InlineData("321-45-678", "has nine digits; eight were typed")]
    [InlineData("SSN 321-45-678", "has nine digits; eight were typed")]
    [InlineData("12345678", "Eight digits: that is neither a birth date")]
    [InlineData("02/03/985", "with a year of four digits")]
    [InlineData("02/30/1988", "Enter a real date as MM/DD/YYYY.")]
    [InlineData("12345", "You can’t search by that")]
    [InlineData("😀", "You can’t search by that")]
    public async Task Search_UnusableTerm_ShowsHint(string text, string message)
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync(text);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains(message, browser.Page.QuerySelector("#matches [role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'; DROP TABLE Participant; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("a%")]
    [InlineData("a_")]
    [InlineData("O'")]
    [InlineData("\uffff")]
    [InlineData("a\uffff")]
    [InlineData("𞤀𞤁")]
    [InlineData("שלום")]
    [InlineData("a b c d e f g h i j k l m n o p q r s t u v w x y z")]
    public async Task Search_HostileText_FindsNobody(string text)
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync(text);

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.DoesNotContain(Matches(browser), match => !match.Contains("New visitor", StringComparison.Ordinal));
        Assert.Empty(browser.Page.QuerySelectorAll("#matches script"));
    }

    [Fact]
    public async Task Search_TwoHundredCharacters_FindsNobody()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        foreach (var text in new[] { new string('q', 200), string.Concat(Enumerable.Repeat("q ", 100)) })
        {
            await browser.FindAsync(text);
            Assert.Equal(HttpStatusCode.OK, browser.Status);
            Assert.Single(Matches(browser));
        }
    }

    [Fact]
    public async Task Search_TenThousandCharacters_ShowsLimit()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync(new string('a', 10_000));

        Assert.Contains("A search can be up to 200 characters.", browser.Text);
    }

    [Fact]
    public async Task Search_ManyMatches_ShowsTwenty()
    {
        var room = await app.CreateRoomAsync();
        for (var i = 0; i < FindPeople.Most + 1; i++)
        {
            await SeenAsync(room, $"Many{(char)('A' + i)}", "Many");
        }

        var browser = await app.AtTheDeskAsync(room);
        await browser.FindAsync("many");

        Assert.Equal(FindPeople.Most + 1, Matches(browser).Count);
        Assert.Contains("Showing the first 20 matches. Type more of the name.", browser.Text);
    }

    [Fact]
    public async Task New_WithoutSearch_RedirectsToDesk()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.SubmitToAsync(DeskForms.FindForm, "/check-in/new", ("text", "Ana"));

        Assert.Equal("/check-in", browser.Path);
        Assert.Null(browser.Page.QuerySelector("#FirstName"));
    }

    private async Task<Participant> SeenAsync(Location room, string first, string last, Func<NineAnswers, NineAnswers>? change = null)
    {
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await app.CreateParticipantAsync(answers => (change ?? (same => same))(answers with
        {
            FirstName = Answer<string>.Given(first),
            LastName = Answer<string>.Given(last),
        }));
        var yesterday = app.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        await app.CreateVisitAsync(person, room, technician, yesterday, yesterday.AddHours(1));
        return person;
    }

    private static List<string> Matches(Browser browser) =>
    [
        .. browser.Page.QuerySelectorAll("#match-list .rr-match")
            .Select(match => string.Join(' ', match.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    ];
}
