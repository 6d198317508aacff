using Microsoft.Playwright;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The check-in page as plain forms and whole pages.</summary>
public sealed class NoScriptDesk(IPage page)
{
    public ILocator Title => page.Locator("#card-title");

    public ILocator Errors => page.Locator("#errors");

    public ILocator Alerts => page.Locator("#desk-alerts");

    public ILocator Room => page.Locator("#room");

    public ILocator Field(string id) => page.Locator($"[id='{id}']");

    /// <summary>Searches: the name, then Enter.</summary>
    public async Task FindAsync(string text)
    {
        await Expect(Field("find")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#match-list")).ToBeVisibleAsync();
    }

    /// <summary>Opens the card of someone found.</summary>
    public async Task OpenAsync(string name)
    {
        await FindAsync(name);
        await page.Locator("#match-list").GetByRole(AriaRole.Button, new() { Name = name }).First.PressAsync("Enter");
        await Expect(Title).ToBeVisibleAsync();
    }

    /// <summary>Opens the nine questions.</summary>
    public async Task OpenNewAsync(string text)
    {
        await FindAsync(text);
        await page.Locator("#match-list button").Last.PressAsync("Enter");
        await Expect(Title).ToHaveTextAsync("New visitor");
    }

    /// <summary>Ticks boxes and tiles with the space bar.</summary>
    public async Task TickAsync(params string[] ids)
    {
        foreach (var id in ids)
        {
            await Field(id).PressAsync("Space");
            await Expect(Field(id)).ToBeCheckedAsync();
        }
    }

    /// <summary>Strikes a button of the page by keyboard.</summary>
    public Task PressAsync(string name) => page.GetByRole(AriaRole.Button, new() { Name = name }).PressAsync("Enter");
}
