using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Features.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

public sealed class RoomNamesTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Show_VisitorsWithoutName_AreNumberedAsTheyCameAndShowTheirNotes()
    {
        var room = await app.CreateRoomAsync();
        var first = await ComeAsync(room, Nameless, minutesAgo: 30, note: "Red jacket");
        await ComeAsync(room, Nameless, minutesAgo: 20, note: new string('n', 80));
        var browser = await app.AtTheDeskAsync(room);

        Assert.Equal(["Name not given (2)", "Name not given (1)"], Names(browser));
        Assert.Contains("Red jacket ·", Text(browser));
        Assert.Contains($"{new string('n', 60)}… ·", Text(browser));
        Assert.Contains("Check out Name not given (1)", Text(browser));

        await browser.ForgeAsync($"/visits/{first.PublicId}/closure", ("returnUrl", "/check-in"));

        Assert.Equal(["Name not given (2)"], Names(browser));
    }

    [Fact]
    public async Task Show_OnlyVisitorWithoutName_HasNoNumber()
    {
        var room = await app.CreateRoomAsync();
        await ComeAsync(room, Nameless, minutesAgo: 30);
        await ComeAsync(room, answers => answers, minutesAgo: 20, note: "Not told here");

        var browser = await app.AtTheDeskAsync(room);

        Assert.Equal(["Ana Ruiz", "Name not given"], Names(browser));
        Assert.DoesNotContain("Not told here", Text(browser));
    }

    [Fact]
    public async Task Show_AnotherWithoutNameVoided_HasNoNumber()
    {
        var room = await app.CreateRoomAsync();
        var gone = await ComeAsync(room, Nameless, minutesAgo: 30);
        await ComeAsync(room, Nameless, minutesAgo: 20);
        await (await app.AtTheDeskAsync(room)).VoidAsync(gone, "Never here");

        Assert.Equal(["Name not given"], Names(await app.AtTheDeskAsync(room)));
    }

    [Fact]
    public async Task Show_VisitorsOfOneName_SayWhatElseIsOnFile()
    {
        var room = await app.CreateRoomAsync();
        await ComeAsync(room, answers => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1980, 1, 5)) }, minutesAgo: 30);
        await ComeAsync(room, answers => answers with { Zip = Answer<ZipCode>.Given(new ZipCode("62707", null)) }, minutesAgo: 20);

        var browser = await app.AtTheDeskAsync(room);

        Assert.Contains("62704 · born 1980 ·", Text(browser));
        Assert.Contains("62707 · birth year not given ·", Text(browser));
    }

    [Fact]
    public async Task Show_VisitorsForMoreThanFourHours_AreMarked()
    {
        var room = await app.CreateRoomAsync();
        await ComeAsync(room, answers => answers with { LastName = Answer<string>.Given("Longest") }, minutesAgo: 241);
        await ComeAsync(room, answers => answers with { LastName = Answer<string>.Given("Shorter") }, minutesAgo: 240);

        var browser = await app.AtTheDeskAsync(room);

        var marked = Assert.Single(browser.Page.QuerySelectorAll("#room li"), line => line.TextContent.Contains("over 4 hours", StringComparison.Ordinal));
        Assert.Contains("Longest", marked.TextContent);
    }

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public async Task Show_ManyVisitors_CanBeNarrowedAndOrdered(int visitors, bool expected)
    {
        var room = await app.CreateRoomAsync();
        foreach (var minutesAgo in Enumerable.Range(1, visitors))
        {
            await ComeAsync(room, answers => answers with { LastName = Answer<string>.Given($"Number {(char)('A' + minutesAgo)}") }, minutesAgo);
        }

        var browser = await app.AtTheDeskAsync(room);

        Assert.Equal(expected, browser.Page.QuerySelector("#room-name") is not null);
        Assert.Equal(expected, browser.Page.QuerySelector("#room-order") is not null);
    }

    [Fact]
    public async Task CheckIn_SecondVisitorWithoutName_SaysWhichOne()
    {
        var room = await app.CreateRoomAsync();
        await ComeAsync(room, Nameless, minutesAgo: 30);
        var browser = await (await app.AtTheDeskAsync(room)).OpenNewVisitorAsync("somebody");

        await browser.CheckInNewAsync(
            ("Questions.FirstName", null), ("Questions.DeclineFirstName", "true"), ("Questions.LastName", ""), ("Questions.DeclineLastName", "true"));

        Assert.Contains("Name not given (2) is checked in", browser.Text);
    }

    [Fact]
    public async Task Find_VisitorInTheRoom_IsHereNow()
    {
        var room = await app.CreateRoomAsync();
        var visit = await ComeAsync(room, answers => answers, minutesAgo: 30);
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync("ruiz");
        Assert.Contains("in the room since", browser.Page.QuerySelector("#match-list")!.TextContent);

        await browser.OpenAsync("/check-in");
        await browser.ForgeAsync($"/visits/{visit.PublicId}/closure", ("returnUrl", "/check-in"));
        await browser.FindAsync("ruiz");
        Assert.DoesNotContain("in the room since", browser.Page.QuerySelector("#match-list")!.TextContent);
        Assert.Contains("last here", browser.Page.QuerySelector("#match-list")!.TextContent);
    }

    private static NineAnswers Nameless(NineAnswers answers) => answers with { FirstName = Answer<string>.Declined, LastName = Answer<string>.Declined };

    private async Task<Visit> ComeAsync(Location room, Func<NineAnswers, NineAnswers> change, int minutesAgo, string? note = null)
    {
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(change), room, technician, app.Time.GetUtcNow().UtcDateTime.AddMinutes(-minutesAgo));
        return await app.ArrangeAsync(async (_, db) =>
        {
            var row = (await db.Visits.FindAsync(visit.Id))!;
            row.Note = note;
            return row;
        });
    }

    private static IEnumerable<string> Names(Browser browser) => browser.Page.QuerySelectorAll("#room li:not(.is-left) .rr-room__name").Select(name => name.TextContent);

    private static string Text(Browser browser) =>
        string.Join(' ', browser.Page.QuerySelector("#room")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
