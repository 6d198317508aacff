using Microsoft.Playwright;

using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Other visitors can see the find box: a whole number typed into it is dots, until Show is pressed.</summary>
[Collection(DeskBrowser.Name)]
public sealed class FindBoxJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const string Mask = "-webkit-text-security";

    [Theory]
    [InlineData("987 65")]
    [InlineData("987654321")]
    [InlineData("987–65–4321")]
    [InlineData("02/23/1")]
    [InlineData("1988-02-23")]
    public async Task Number_FiveDigitsOrMore_IsMaskedUntilShown(string number)
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());

        await desk.Keys.TypeAsync(number);
        await Expect(desk.Find).ToHaveCSSAsync(Mask, "disc");
        await desk.Keys.TabToAsync("[data-show=find]");
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Find).ToHaveCSSAsync(Mask, "none");
        await Expect(Show(desk)).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(desk.Find).ToHaveValueAsync(number);
    }

    [Theory]
    [InlineData("1234")]
    [InlineData("Ruiz")]
    [InlineData("RR12345")]
    [InlineData("O'Neil 12345")]
    public async Task LastFourNameAndPass_StayReadable(string text)
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.Keys.TypeAsync("98765");
        await Expect(desk.Find).ToHaveCSSAsync(Mask, "disc");

        await desk.Keys.PressAsync("Control+a");
        await desk.Keys.TypeAsync(text);

        await Expect(desk.Find).ToHaveCSSAsync(Mask, "none");
        await Expect(Show(desk)).ToBeHiddenAsync();
        await Expect(desk.Find).ToHaveValueAsync(text);
    }

    [Fact]
    public async Task ShownNumber_Discarded_IsMaskedAgain()
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.Keys.TypeAsync("02/23/1988");
        await Expect(desk.Page.Locator("#matches")).ToContainTextAsync("No matches for this birth date.");
        await Expect(desk.Page.Locator("main")).Not.ToContainTextAsync("02/23/1988");
        await desk.Keys.TabToAsync("[data-show=find]");
        await desk.Keys.PressAsync("Enter", "Escape");
        await desk.AwaitAsync();
        await Expect(Show(desk)).ToBeHiddenAsync();

        await desk.Keys.TypeAsync("02/23/1988");

        await Expect(desk.Find).ToHaveCSSAsync(Mask, "disc");
        await Expect(Show(desk)).ToHaveAttributeAsync("aria-pressed", "false");
    }

    private static ILocator Show(DeskPage desk) => desk.Page.Locator("[data-show=find]");
}
