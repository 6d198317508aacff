using System.Globalization;

using Microsoft.Playwright;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>
/// The keyboard of a page, and how often it was struck. RESOURCEROOM_KEYS_A_SECOND=8 types at a person's pace; without it there is no pause.
/// </summary>
public sealed class Keystrokes(IPage page)
{
    private const int MostTabs = 80;

    private static readonly TimeSpan BetweenKeys =
        double.TryParse(Environment.GetEnvironmentVariable("RESOURCEROOM_KEYS_A_SECOND"), CultureInfo.InvariantCulture, out var pace) ? TimeSpan.FromSeconds(1 / pace) : TimeSpan.Zero;

    /// <summary>Keys struck so far; a key with Ctrl or Shift is one.</summary>
    public int Count { get; private set; }

    /// <summary>Types text where the focus is.</summary>
    public async Task TypeAsync(string text)
    {
        Count += text.Length;
        await page.Keyboard.TypeAsync(text, new KeyboardTypeOptions { Delay = (float)BetweenKeys.TotalMilliseconds });
    }

    /// <summary>Types a code as a scanner does, one key after a pause, with Enter at the end.</summary>
    public async Task ScanAsync(string code, int pause = 50)
    {
        Count += code.Length + 1;
        await page.Keyboard.TypeAsync(code, new KeyboardTypeOptions { Delay = pause });
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Strikes keys one after the other.</summary>
    public async Task PressAsync(params string[] keys)
    {
        Count += keys.Length;
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
            await Task.Delay(BetweenKeys);
        }
    }

    /// <summary>Goes on with Tab until the focus is on what a selector finds.</summary>
    public Task TabToAsync(string selector) => MoveToAsync(selector, "Tab");

    /// <summary>Goes back with Shift+Tab until the focus is on what a selector finds.</summary>
    public Task TabBackToAsync(string selector) => MoveToAsync(selector, "Shift+Tab");

    /// <summary>The id of what has the focus, or its text when it has no id.</summary>
    public Task<string> FocusAsync() =>
        page.EvaluateAsync<string>("() => document.activeElement.id || document.activeElement.innerText.trim().replace(/\\s+/g, ' ')");

    private async Task MoveToAsync(string selector, string key)
    {
        // The page's scripts may move the focus once, when all of it is there.
        await page.AwaitCompleteAsync();
        List<string> passed = [];
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await PressAsync(key);
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }

            passed.Add(await FocusAsync());
        }

        Assert.Fail($"{key} does not lead to {selector}, but over {string.Join(", ", passed)}.");
    }
}
