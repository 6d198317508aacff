using Microsoft.Playwright;

using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>People are found by whatever part of their name somebody knows.</summary>
[Collection(DeskBrowser.Name)]
public sealed class NameJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Theory]
    [InlineData("María", "de la Cruz", "cruz")]
    [InlineData("Susan", "Aikman-Rowe", "rowe")]
    [InlineData("John", "Publius", "john q publius")]
    public async Task Find_AnyWordOfName_OpensCard(string first, string last, string typed)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, $"{first} {last}");
        var desk = await AtTheDeskAsync(room);

        await desk.FindAsync(typed);
        await Expect(desk.Matches.First).ToContainTextAsync($"{first} {last}");
        await desk.Matches.First.ClickAsync();

        await Expect(desk.Title).ToContainTextAsync($"{first} {last}");
    }

    [Fact]
    public async Task New_NameOfThreeWords_IsSplitByKeyboardAndKeepsWhatWasTyped()
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.FindAsync("Ana Maria Lopez");
        await desk.Keys.PressAsync("ArrowUp", "Enter");
        await Expect(desk.Card.Locator("[data-splits] legend")).ToBeFocusedAsync();
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("");
        await Expect(desk.Field("LastName")).ToHaveValueAsync("");
        await desk.Field("Zip").FillAsync("62704");

        await desk.Card.Locator("[data-splits] legend").FocusAsync();
        await desk.Keys.PressAsync("Tab");
        await Expect(desk.Card.GetByRole(AriaRole.Button, new() { Name = "Maria Lopez, Ana", Exact = true })).ToBeFocusedAsync();
        await desk.Keys.PressAsync("Tab", "Enter");

        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Ana Maria");
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Lopez");
        await Expect(desk.Field("Zip")).ToHaveValueAsync("62704");
        await Expect(desk.Card.Locator("[data-splits]")).ToHaveCountAsync(0);
    }
}
