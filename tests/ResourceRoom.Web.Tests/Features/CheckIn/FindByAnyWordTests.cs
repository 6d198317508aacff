using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>Any word of a name finds its owner, however the rest is written.</summary>
public sealed class FindByAnyWordTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("María", "de la Cruz", "cruz")]
    [InlineData("María", "de la Cruz", "CRU")]
    [InlineData("María", "de la Cruz", "maria cruz")]
    [InlineData("María", "de la Cruz", "cruz, maria")]
    [InlineData("María", "de la Cruz", "la cruz")]
    [InlineData("María", "de la Cruz", "delacruz")]
    [InlineData("María", "DelaCruz", "de la cruz")]
    [InlineData("Susan", "Aikman-Rowe", "rowe")]
    [InlineData("Susan", "Aikman-Rowe", "susan rowe")]
    [InlineData("Susan", "Aikman-Rowe", "rowe aikman")]
    [InlineData("John", "Publius", "john q publius")]
    [InlineData("John", "Publius", "John Q. Publius, Jr.")]
    [InlineData("John", "Publius", "mr publius")]
    [InlineData("John", "Publius", "Dr. John Publius III")]
    [InlineData("John Q.", "Publius Jr.", "john publius")]
    [InlineData("Ana María", "López García", "maria lopez")]
    [InlineData("Ana María", "López García", "garcia")]
    [InlineData("Ana María", "López García", "ana garcia")]
    [InlineData("Maria", "Cruz", "maria elena cruz")]
    [InlineData("Mary Ann", "Bell", "maryann bell")]
    [InlineData("Maryann", "Bell", "mary ann")]
    [InlineData("Pat", "O’Brien", "o brien")]
    [InlineData("Pat", "O’Brien", "brien")]
    [InlineData("Ludwig", "van Beethoven", "beethoven")]
    [InlineData("Jan", "Müller", "mueller")]
    [InlineData("Jan", "Muñoz Peña", "pena")]
    [InlineData("Ines", "Fuente", "de la fuente")]
    public async Task Search_AnyWord_FindsPerson(string first, string last, string text)
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, first, last);
        await SeenAsync(room, "Somebody", "Else");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(text);

        Assert.Contains($"{first} {last}", browser.Page.QuerySelector("#match-list")!.TextContent);
        Assert.DoesNotContain("Somebody Else", browser.Text);
        Assert.DoesNotContain("sound similar", browser.Text);
    }

    [Theory]
    [InlineData(Roles.LwiaAdministrator, "quintaverde", true)]
    [InlineData(Roles.LwiaAdministrator, "dr ximena q quintaverde", true)]
    [InlineData(Roles.LwiaAdministrator, "ximena rosa quintaverde", true)]
    [InlineData(Roles.Oet, "quintaverde", true)]
    [InlineData(Roles.Oet, "dr ximena q quintaverde", true)]
    [InlineData(Roles.CaseManager, "quintaverde", true)]
    [InlineData(Roles.LwiaAdministrator, "ultraverde", false)]
    [InlineData(Roles.CaseManager, "ultraverde", false)]
    [InlineData(Roles.Oet, "ultraverde", true)]
    public async Task Search_AnyWordInAreaOrState_FindsPersonWithinReach(string role, string text, bool isFound)
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Ximena", "de la Quintaverde");
        await SeenAsync(await app.CreateRoomAsync(lwia: 7), "Xaver", "von Ultraverde");
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, role == Roles.Oet ? null : room.LwiaNumber));
        await browser.OpenAsync("/participants");

        await browser.SubmitAsync("form[action='/participants/search']", ("term", text));

        Assert.Equal(isFound, browser.Text.Contains("verde", StringComparison.Ordinal) && browser.Page.QuerySelectorAll("tbody tr").Length > 0);
    }

    [Theory]
    [InlineData("rowen")]
    [InlineData("cruz aikman")]
    [InlineData("susan q jones")]
    public async Task Search_OtherWord_FindsNobody(string text)
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Susan", "Aikman-Rowe");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(text);

        Assert.Contains("No matches for", browser.Text);
    }

    [Theory]
    [InlineData("maria elena cruz")]
    [InlineData("cruz-lopez, maria")]
    public async Task Search_WordTooMany_SaysItIsNoExactMatch(string text)
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Maria", "Cruz");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(text);

        Assert.Contains("No exact match. These names are close:", browser.Text);
        Assert.Contains("Maria Cruz", browser.Text);
    }

    [Fact]
    public async Task Search_WordOfPersonOfAnotherRoom_FindsNobody()
    {
        await SeenAsync(await app.CreateRoomAsync(), "Vera", "de la Fontaine");
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync("fontaine");

        Assert.Contains("No matches for", browser.Text);
    }

    [Fact]
    public async Task Search_BeginningAndLaterWord_ListsBeginningFirstAndEachOnce()
    {
        var room = await app.CreateRoomAsync();
        await SeenAsync(room, "Ana", "Cruz Cruzado");
        await SeenAsync(room, "Bea", "de la Cruz");
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync("cruz");

        var names = browser.Page.QuerySelectorAll("#match-list .rr-match__name").Select(name => name.TextContent.Trim()).ToList();
        Assert.Equal(["Ana Cruz Cruzado", "Bea de la Cruz"], names.SkipLast(1));
    }

    [Fact]
    public async Task Search_ManyOfOneWord_SaysThereAreMore()
    {
        var room = await app.CreateRoomAsync();
        for (var i = 0; i <= FindPeople.Most; i++)
        {
            await SeenAsync(room, $"Many{(char)('A' + i)}", "van Maanen");
        }

        var browser = await app.AtTheDeskAsync(room);
        await browser.FindAsync("maanen");

        Assert.Equal(FindPeople.Most + 1, browser.Page.QuerySelectorAll("#match-list .rr-match").Length);
        Assert.Contains("Showing the first 20 matches.", browser.Text);
    }

    [Fact]
    public async Task Search_AfterVisitsInTwoRooms_FindsInBoth()
    {
        var (here, there) = (await app.CreateRoomAsync(), await app.CreateRoomAsync());
        var person = await SeenAsync(here, "Otto", "von der Ruhr");
        await app.CreateVisitAsync(person, there, await app.CreateAccountAsync(Roles.Technician, there.LwiaNumber, there), endedAt: app.Time.GetUtcNow().UtcDateTime.AddHours(1));

        foreach (var room in new[] { here, there })
        {
            var browser = await app.AtTheDeskAsync(room);
            await browser.FindAsync("ruhr");
            Assert.Contains("Otto von der Ruhr", browser.Text);
        }
    }

    [Theory]
    [InlineData("de la Cruz", "", "de la Cruz")]
    [InlineData("Ana Ruiz", "Ana", "Ruiz")]
    [InlineData("Ruiz, Ana", "Ana", "Ruiz")]
    [InlineData("maria de la cruz", "Maria", "de la Cruz")]
    [InlineData("Mr. John Q. Publius", "John Q.", "Publius")]
    [InlineData("Suharto", "", "Suharto")]
    [InlineData("4321", "", "")]
    public async Task New_NameThatTells_IsCarriedOver(string text, string first, string last)
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.OpenNewVisitorAsync(text);

        Assert.Equal(first, browser.Page.QuerySelector("#FirstName")!.GetAttribute("value") ?? "");
        Assert.Equal(last, browser.Page.QuerySelector("#LastName")!.GetAttribute("value") ?? "");
        Assert.Null(browser.Page.QuerySelector("[name=split]"));
    }

    [Fact]
    public async Task New_NameThatDoesNotTell_IsSplitByTechnician()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.OpenNewVisitorAsync("Ana Maria Lopez");

        Assert.Equal("", browser.Page.QuerySelector("#FirstName")!.GetAttribute("value") ?? "");
        Assert.Equal("", browser.Page.QuerySelector("#LastName")!.GetAttribute("value") ?? "");
        Assert.Contains("Which part is the last name?", browser.Text);
        Assert.Equal(["Maria Lopez, Ana", "Lopez, Ana Maria"], browser.Page.QuerySelectorAll("[name=split]").Select(button => button.GetAttribute("value")!));

        await browser.SubmitToAsync(DeskForms.CardForm, "/check-in/new-visitor/draft", ("split", "Lopez, Ana Maria"), ("Questions.Zip", "62704"));

        Assert.Equal("Ana Maria", browser.Page.QuerySelector("#FirstName")!.GetAttribute("value"));
        Assert.Equal("Lopez", browser.Page.QuerySelector("#LastName")!.GetAttribute("value"));
        Assert.Equal("62704", browser.Page.QuerySelector("#Zip")!.GetAttribute("value"));
        Assert.Null(browser.Page.QuerySelector("[name=split]"));
    }

    private async Task<Participant> SeenAsync(Location room, string first, string last)
    {
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await app.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given(first), LastName = Answer<string>.Given(last) });
        var yesterday = app.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        await app.CreateVisitAsync(person, room, technician, yesterday, yesterday.AddHours(1));
        return person;
    }
}
