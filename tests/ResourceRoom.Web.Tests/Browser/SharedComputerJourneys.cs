using System.Text;
using System.Text.RegularExpressions;

using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A computer that several people use: other accounts in other tabs, Back, and paper that stays in the tray.</summary>
[Collection(DeskBrowser.Name)]
public sealed class SharedComputerJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const string Refused = "Response Status Error Code 403 from /check-in";

    [Fact]
    public async Task OtherAccount_InAnotherTab_IsSaidAndNothingIsSent()
    {
        Expected.Add(Refused);
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Lee Shared");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("shared");
        await desk.Keys.PressAsync("e", "1");
        var other = await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);

        var tab = await desk.Page.Context.NewPageAsync();
        await tab.GotoAsync("/check-in");
        await tab.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).First.ClickAsync();
        await SignInAsync(tab, other);

        await Expect(desk.Page.Locator("#account-dialog")).ToContainTextAsync("is now signed in on this computer");
        await desk.Page.AssertAccessibleAsync("Another account");
        await desk.Page.EvaluateAsync("() => document.querySelector('#card form').requestSubmit()");
        await Expect(desk.Page.Locator("#account-dialog")).ToContainTextAsync($"{other.DisplayName} is now signed in");
        await Expect(desk.Title).ToHaveTextAsync("Lee Shared");
        Assert.Empty(await App.VisitsTodayAsync(room));
        await desk.Page.Locator("[data-account-reload]").ClickAsync();
        await Expect(desk.Page.Locator(".rr-header")).ToContainTextAsync(other.DisplayName);
        await Expect(desk.Find).ToBeFocusedAsync();
    }

    [Fact]
    public async Task SameAccount_FormsCookieLost_IsSentOnceMoreByItself()
    {
        Expected.Add(Refused);
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Mae Cookieless");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("cookieless");
        await desk.Keys.PressAsync("e", "1");
        await desk.Page.Context.ClearCookiesAsync(new() { NameRegex = new Regex("Forms") });

        await desk.CheckInAsync("Mae Cookieless");

        Assert.Single(await App.VisitsTodayAsync(room));
    }

    [Fact]
    public async Task Back_FromARecord_ShowsTheMatchesAgain()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Noa Backward");
        var page = await SignedInAsync(Roles.Technician, room);
        await page.GotoAsync("/participants");
        await page.Locator("#Term").FillAsync("backward");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Noa Backward" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Noa Backward" })).ToBeVisibleAsync();

        await page.GoBackAsync();

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Noa Backward" })).ToBeVisibleAsync();
        await Expect(page.Locator("#Term")).ToHaveValueAsync("backward");
        Assert.DoesNotContain("backward", page.Url, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Back_AfterAReveal_ShowsTheNumberMasked()
    {
        var room = await App.CreateRoomAsync();
        var ssn = SsnGenerator.Next();
        var person = await App.CreateVisitorAsync(room, "Ola Revealed", answers => answers with { Ssn = Answer<Ssn>.Given(ssn) });
        var page = await SignedInAsync(Roles.Technician, room);
        await page.GotoAsync($"/participants/{person.PublicId}");
        await page.GetByText("Reveal the Social Security Number").ClickAsync();
        await page.GetByLabel("Why do you need the number?").FillAsync("Wage record request");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#ssn-revealed")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("0px", await page.Locator("#ssn-revealed").EvaluateAsync<string>("element => getComputedStyle(element).fontSize"));
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.GotoAsync("/participants");

        await page.GoBackAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Ola Revealed" })).ToBeVisibleAsync();
        await Expect(page.Locator("#ssn-revealed")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Print_OfThirtyVisits_IsALandscapeTableThatSaysWhatItIsOf()
    {
        var room = await App.CreateRoomAsync();
        var technician = await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await App.CreateVisitorAsync(room, "Pia Printed");
        var start = App.Time.GetUtcNow().UtcDateTime.AddDays(-3);
        for (var number = 0; number < 30; number++)
        {
            await App.CreateVisitAsync(person, room, technician, start.AddMinutes(number * 10), start.AddMinutes((number * 10) + 5));
        }

        var page = await SignedInAsync(Roles.Technician, room);
        await page.GotoAsync("/visits?from=01/01/2026");

        var paper = await page.PdfAsync(new() { PreferCSSPageSize = true });

        var text = Encoding.Latin1.GetString(paper);
        Assert.InRange(Regex.Count(text, "/Type /Page\\b"), 1, 2);
        Assert.All(Regex.Matches(text, @"/MediaBox \[0 0 (\d+) (\d+)\]").Select(box => (Width: box.Groups[1].Value, Height: box.Groups[2].Value)), box => Assert.Equal(("792", "612"), box));
        await Expect(page.Locator("[data-printed]")).ToContainTextAsync("From: 01/01/2026");
        await Expect(page.Locator("[data-printed]")).ToContainTextAsync("Showing 1 to 25 of 31");
    }

    /// <summary>With the cache that keeps whole pages, which the driver of the browser turns off.</summary>
    [Theory]
    [InlineData("/check-in")]
    [InlineData("/participants")]
    [InlineData("/check-in/catch-up")]
    public async Task Back_OfAPageThatTheBrowserKept_ShowsNothingThatWasTyped(string address)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium.Options(keepsPages: true));
        var room = await App.CreateRoomAsync();
        var page = await browser.NewPageAsync(new() { BaseURL = App.Address.ToString() });
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        await page.GotoAsync(address);
        await page.EvaluateAsync("() => { addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('wasKept', persisted)); document.body.dataset.typed = 'here'; }");
        await page.EvaluateAsync("() => { const field = document.querySelector('main input:not([type=hidden])'); field.value = '555-01-0199'; }");
        await page.EvaluateAsync("() => { location.href = '/visits'; }");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Visits", Exact = true })).ToBeVisibleAsync();

        await page.EvaluateAsync("() => history.back()");

        await Expect(page.Locator("main h1").First).ToBeAttachedAsync();
        await page.WaitForFunctionAsync("path => location.pathname === path && document.readyState === 'complete' && !document.documentElement.hidden && !document.body.dataset.typed", address);
        Assert.Equal("true", await page.EvaluateAsync<string?>("() => sessionStorage.getItem('wasKept')"));
        Assert.DoesNotContain("555-01-0199", await page.EvaluateAsync<string>("() => [...document.querySelectorAll('input')].map(field => field.value).join(' ')"), StringComparison.Ordinal);
    }
}
