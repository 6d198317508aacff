using System.Text.RegularExpressions;

using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>What every journey needs: pages in a browser of its own, and an eye on errors that a page would only whisper to its console.</summary>
[Trait("Category", "Browser")]
public abstract partial class Journey(BrowserApp app, Chromium chromium) : IAsyncLifetime
{
    private readonly List<string> errors = [];
    private readonly List<IBrowserContext> contexts = [];

    protected BrowserApp App => app;

    /// <summary>Errors of the console that the journey causes on purpose.</summary>
    protected List<string> Expected { get; } = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var context in contexts)
        {
            await context.CloseAsync();
        }

        Assert.DoesNotContain(errors, error => !Expected.Exists(part => error.Contains(part, StringComparison.Ordinal)));
    }

    /// <summary>An empty page of somebody who is not signed in.</summary>
    protected async Task<IPage> NewPageAsync(bool scripts = true, string? signedInAs = null)
    {
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app.Address.ToString(),
            JavaScriptEnabled = scripts,
            Locale = "en-US",
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = signedInAs,
            ViewportSize = new ViewportSize { Width = 1280, Height = 950 },
        });
        contexts.Add(context);
        context.SetDefaultTimeout(Chromium.Patience);
        var page = await context.NewPageAsync();
        await Chromium.SlowDownAsync(page);
        page.PageError += (_, error) => errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Note(message.Text);
            }
        };
        return page;
    }

    /// <summary>Signs in by keyboard, up to the page that follows.</summary>
    protected static async Task SignInAsync(IPage page, User account)
    {
        await page.GotoAsync("/account/sign-in");
        await page.Locator("#Email").FocusAsync();
        await page.Keyboard.InsertTextAsync(account.Email!);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.InsertTextAsync(Arrangements.Password);
        await page.Keyboard.PressAsync("Enter");
        // Asked again and again: a wait for the navigation itself could begin just after it has happened.
        await Expect(page).Not.ToHaveURLAsync(SignInAddress());
    }

    /// <summary>A page of somebody of an LWIA.</summary>
    protected async Task<IPage> SignedInToAsync(string role, int lwia)
    {
        var page = await NewPageAsync();
        await SignInAsync(page, await App.CreateAccountAsync(role, lwia));
        return page;
    }

    /// <summary>The page after the sign-in of an account of some role.</summary>
    protected async Task<IPage> SignedInAsync(string role, params Location[] rooms)
    {
        var page = await NewPageAsync();
        await SignInAsync(page, await app.CreateAccountAsync(role, rooms.Length > 0 ? rooms[0].LwiaNumber : 20, rooms));
        return page;
    }

    /// <summary>A technician at the desk of a room.</summary>
    protected async Task<DeskPage> AtTheDeskAsync(Location room)
    {
        var desk = new DeskPage(await SignedInAsync(Roles.Technician, room));
        await desk.AwaitAsync();
        return desk;
    }

    private void Note(string error)
    {
        if (error.StartsWith("htmx:sendAbort", StringComparison.Ordinal))
        {
            // Given up for a newer request, whose end htmx logged just before. The same line of a failed request stays.
            errors.Remove(errors.Last(earlier => earlier.StartsWith("htmx:afterRequest", StringComparison.Ordinal)));
        }
        else if (!RefusedRequest().IsMatch(error))
        {
            errors.Add(error);
        }
    }

    // The browser logs each answer of 400 and above.
    [GeneratedRegex("^Failed to load resource: the server responded with a status of 4")]
    private static partial Regex RefusedRequest();

    [GeneratedRegex("/account/sign-in$")]
    private static partial Regex SignInAddress();
}
