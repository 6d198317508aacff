using Microsoft.Playwright;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The check-in page under a technician's hands, which never leave the keyboard.</summary>
public sealed class DeskPage(IPage page)
{
    public IPage Page => page;

    public Keystrokes Keys { get; } = new(page);

    public ILocator Find => page.Locator("#find");

    public ILocator Matches => page.Locator("#match-list button");

    public ILocator Card => page.Locator("#card");

    public ILocator Title => page.Locator("#card-title");

    public ILocator Errors => page.Locator("#errors");

    public ILocator Alerts => page.Locator("#desk-alerts");

    public ILocator Room => page.Locator("#room");

    public ILocator StartOverDialog => page.Locator("#start-over-dialog");

    /// <summary>A field, tile or box of the card by its id.</summary>
    public ILocator Field(string id) => page.Locator($"[id='{id}']");

    /// <summary>The tile of a service.</summary>
    public ILocator Service(int id) => Field($"Services-{id}");

    /// <summary>Waits until the cursor stands in the find box and the page's script has made a combobox of it.</summary>
    public async Task AwaitAsync()
    {
        await Expect(Find).ToBeFocusedAsync();
        await Expect(Find).ToHaveAttributeAsync("role", "combobox");
    }

    /// <summary>Types into the find box and waits for the matches.</summary>
    public async Task FindAsync(string text)
    {
        await AwaitAsync();
        await Keys.TypeAsync(text);
        await Expect(Find).ToHaveAttributeAsync("aria-expanded", "true");
        await Expect(Find).ToHaveAttributeAsync("aria-activedescendant", "match-0");
        // On a busy machine the answer to the first letters comes before the last ones are typed.
        await Expect(page.Locator("#matches [name=text]")).ToHaveValueAsync(text);
    }

    /// <summary>Opens the card of the first match.</summary>
    public async Task OpenAsync(string text)
    {
        await FindAsync(text);
        await Keys.PressAsync("Enter");
        await Expect(Title).ToBeFocusedAsync();
    }

    /// <summary>Opens the nine questions for someone who is not found.</summary>
    public async Task OpenNewAsync(string text)
    {
        await FindAsync(text);
        await Keys.PressAsync("ArrowUp", "Enter");
        await Expect(Field("FirstName")).ToBeFocusedAsync();
    }

    /// <summary>Sends the card, which is accepted: the message is there and the cursor is back in the find box.</summary>
    public async Task CheckInAsync(string name)
    {
        await Keys.PressAsync("Control+Enter");
        await Expect(Alerts).ToContainTextAsync($"{name} is checked in");
        await Expect(Find).ToBeFocusedAsync();
    }

    /// <summary>Sends the card, which is refused: the summary has the focus.</summary>
    public async Task CheckInInVainAsync()
    {
        await Keys.PressAsync("Control+Enter");
        await Expect(Errors).ToBeFocusedAsync();
    }
}
