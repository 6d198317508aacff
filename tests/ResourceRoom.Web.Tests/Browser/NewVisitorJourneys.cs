using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Someone who is here for the first time, by keyboard alone.</summary>
[Collection(DeskBrowser.Name)]
public sealed class NewVisitorJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    // Sixty seconds at 0.28 s a key, the pace of an average typist in the keystroke-level model (Card, Moran and Newell, 1980).
    private const int KeystrokesInAMinute = 214;

    private static readonly string[] TabOrder =
    [
        "FirstName", "DeclineFirstName", "NoFirstName", "LastName", "DeclineLastName", "Zip", "DeclineZip",
        "Ssn", "Show what you typed", "DeclineSsn", "BirthDate", "Show what you typed", "DeclineBirthDate",
        "LaborForceStatus-Unemployed", "DeclineLaborForceStatus", "Hispanic-Yes", "DeclineHispanic",
        "Race-AmericanIndianOrAlaskaNative", "Race-Asian", "Race-BlackOrAfricanAmerican", "Race-NativeHawaiianOrPacificIslander", "Race-White", "DeclineRace",
        "Gender-Male", "DeclineGender", "Services-1",
    ];

    [Fact]
    public async Task Tab_ThroughNineQuestions_FollowsPolicyOrder()
    {
        var desk = await AtTheNineQuestionsAsync("Orderly");
        List<string> passed = [];

        foreach (var _ in TabOrder)
        {
            passed.Add(await desk.Keys.FocusAsync());
            await desk.Keys.PressAsync("Tab");
        }

        Assert.Equal(TabOrder, passed);
    }

    [Fact]
    public async Task CheckIn_NineAnswers_TakesLessThanAMinuteOfKeystrokes()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        var ssn = SsnGenerator.Next();

        await desk.OpenNewAsync("Petra Wintergreen");
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Petra");
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Wintergreen");
        await desk.Keys.TabToAsync("#Zip");
        await desk.Keys.TypeAsync("62704");
        await desk.Keys.TabToAsync("#Ssn");
        await desk.Keys.TypeAsync(ssn.Digits);
        await desk.Keys.TabToAsync("#BirthDate");
        await desk.Keys.TypeAsync("02/23/1988");
        await ChooseAsync(desk, "LaborForceStatus-Unemployed", "Hispanic-Yes", "Race-White", "Gender-Male");
        await desk.Keys.PressAsync("ArrowDown", "1", "2");
        await desk.CheckInAsync("Petra Wintergreen");

        Assert.InRange(desk.Keys.Count, 1, KeystrokesInAMinute);
        await Expect(desk.Alerts).ToContainTextAsync("Reported/non-registered self-service");
        var visit = Assert.Single(await App.VisitsAsync(room));
        Assert.Equal(ssn.LastFour, visit.Participant.SsnLastFour);
        Assert.Equal((Races.White, Gender.Female, true), (visit.Participant.Race, visit.Participant.Gender, visit.Participant.Hispanic));
        Assert.Equal(2, visit.Services.Count);
    }

    [Fact]
    public async Task Tick_HasOnlyOneName_MovesItToLastName()
    {
        var desk = await AtTheNineQuestionsAsync("Zzz");
        await desk.Field("LastName").FillAsync("");
        await desk.Field("FirstName").FillAsync("Suharto");

        await desk.Page.Locator("label[for=NoFirstName]").ClickAsync();

        await Expect(desk.Field("FirstName")).ToHaveValueAsync("");
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Suharto");
        await Expect(desk.Field("NoFirstName")).ToBeCheckedAsync();

        await desk.Page.Locator("label[for=DeclineFirstName]").ClickAsync();
        await Expect(desk.Field("NoFirstName")).Not.ToBeCheckedAsync();

        await desk.Page.Locator("label[for=NoFirstName]").ClickAsync();
        await Expect(desk.Field("DeclineFirstName")).Not.ToBeCheckedAsync();

        await desk.Field("FirstName").FillAsync("Hadji");
        await Expect(desk.Field("NoFirstName")).Not.ToBeCheckedAsync();
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Suharto");
    }

    [Fact]
    public async Task CheckIn_NineDeclines_IsUnclassified()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("Nobody Special");

        await ChooseAsync(desk, [.. NineItems.PolicyOrder.Select(item => $"Decline{item}")]);
        await desk.Keys.PressAsync("1");
        await desk.CheckInAsync("Name not given");

        Assert.InRange(desk.Keys.Count, 1, KeystrokesInAMinute);
        await Expect(desk.Alerts).ToContainTextAsync("Unclassified");
        var person = Assert.Single(await App.VisitsAsync(room)).Participant;
        Assert.All([person.FirstNameResponse, person.ZipResponse, person.SsnResponse, person.GenderResponse], response => Assert.Equal(ResponseState.Declined, response.State));
    }

    [Theory]
    [InlineData("5/17/88", "Born 1988")]
    [InlineData("5.17.05", "Born 2005")]
    [InlineData("05/17/1988", null)]
    public async Task BirthDate_WithShortYear_SaysItsYearWhenItIsLeft(string typed, string? said)
    {
        var desk = await AtTheNineQuestionsAsync("Yara Shortyear");
        await desk.Keys.TabToAsync("#BirthDate");
        await desk.Keys.TypeAsync(typed);
        await desk.Keys.PressAsync("Tab");

        await Expect(desk.Card.Locator(".rr-ending")).ToHaveTextAsync(said is null ? [] : [said]);
    }

    [Fact]
    public async Task CheckIn_WithErrors_KeepsInputWithoutSsn()
    {
        var desk = await AtTheNineQuestionsAsync("Petra Unfinished");
        var ssn = SsnGenerator.Next().Digits;
        await desk.Keys.TabToAsync("#Zip");
        await desk.Keys.TypeAsync("6270");
        await desk.Keys.TabToAsync("#Ssn");
        await desk.Keys.TypeAsync(ssn);
        await ChooseAsync(desk, "LaborForceStatus-Unemployed", "DeclineHispanic", "Race-Asian");
        await desk.Keys.PressAsync("a");
        await desk.Keys.TypeAsync("Came by bus");

        await desk.CheckInInVainAsync();

        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Petra");
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Unfinished");
        await Expect(desk.Field("Zip")).ToHaveValueAsync("6270");
        await Expect(desk.Field("LaborForceStatus-Unemployed")).ToBeCheckedAsync();
        await Expect(desk.Field("DeclineHispanic")).ToBeCheckedAsync();
        await Expect(desk.Field("Race-Asian")).ToBeCheckedAsync();
        await Expect(desk.Field("Note")).ToHaveValueAsync("Came by bus");
        await Expect(desk.Field("Ssn")).ToHaveValueAsync("");
        Assert.DoesNotContain(ssn, await desk.Page.ContentAsync(), StringComparison.Ordinal);
        await desk.Keys.TabToAsync("#errors a[href='#Zip']");
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Field("Zip")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task CheckIn_PossibleDuplicate_OffersRecord()
    {
        var elsewhere = await App.CreateRoomAsync(lwia: 7);
        await App.CreateVisitorAsync(elsewhere, "Petra Twice", answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("Petra Twice");
        await desk.Keys.TabToAsync("#Zip");
        await desk.Keys.TypeAsync("62704");
        await ChooseAsync(desk, [.. NineItems.PolicyOrder.Skip(3).Select(item => $"Decline{item}")]);
        await desk.Keys.PressAsync("1", "Control+Enter");
        await Expect(desk.Title).ToHaveTextAsync("Possible match found");
        await Expect(desk.Title).ToBeFocusedAsync();

        await desk.Keys.TabToAsync("button[name=id]");
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Alerts).ToContainTextAsync("Petra Twice is checked in · Reported/non-registered self-service");
        Assert.NotNull(Assert.Single(await App.VisitsAsync(room)).Participant.SsnHash);
    }

    [Fact]
    public async Task Decline_TickedAndUnticked_RestoresAnswer()
    {
        var desk = await AtTheNineQuestionsAsync("Petra Wavering");

        await desk.Keys.PressAsync("Tab", "Space");
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("");
        await desk.Keys.PressAsync("Space");
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Petra");
        await desk.Keys.PressAsync("Space", "Shift+Tab");
        await desk.Keys.TypeAsync("P");

        await Expect(desk.Field("DeclineFirstName")).Not.ToBeCheckedAsync();
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("P");
    }

    [Theory]
    [InlineData("Ssn", "987")]
    [InlineData("BirthDate", "02/23/1988")]
    public async Task Show_MaskedField_TogglesText(string field, string typed)
    {
        var desk = await AtTheNineQuestionsAsync("Petra Private");
        await desk.Keys.TabToAsync($"#{field}");
        await desk.Keys.TypeAsync(typed);
        await Expect(desk.Field(field)).ToHaveCSSAsync("-webkit-text-security", "disc");

        await desk.Keys.PressAsync("Tab", "Enter");
        await Expect(desk.Field(field)).ToHaveCSSAsync("-webkit-text-security", "none");
        await Expect(desk.Field(field)).ToHaveValueAsync(typed);
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Field(field)).ToHaveCSSAsync("-webkit-text-security", "disc");
    }

    private static async Task ChooseAsync(DeskPage desk, params string[] ids)
    {
        foreach (var id in ids)
        {
            if (await desk.Keys.FocusAsync() != id)
            {
                await desk.Keys.TabToAsync($"[id='{id}']");
            }

            await desk.Keys.PressAsync("Space");
        }
    }

    private async Task<DeskPage> AtTheNineQuestionsAsync(string name)
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.OpenNewAsync(name);
        return desk;
    }
}
