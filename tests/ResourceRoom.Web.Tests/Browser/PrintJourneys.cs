using System.Text;
using System.Text.RegularExpressions;

using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Pages on paper: what they say and no more, a list one row an entry.</summary>
[Collection(OfficeBrowser.Name)]
public sealed partial class PrintJourneys(BrowserApp app, Chromium chromium) : SheetJourney(app, chromium)
{
    private const string Landscape = "792 612";
    private const string Portrait = "612 792";

    [Fact]
    public async Task Print_Visits_IsATableOnTwoLandscapePages()
    {
        var room = await App.CreateRoomAsync();
        var technician = await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await App.CreateParticipantAsync(answers => answers with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) });
        var start = App.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        for (var visit = 0; visit < 26; visit++)
        {
            await App.CreateVisitAsync(person, room, technician, start, start.AddMinutes(30));
        }

        var page = await NewPageAsync();
        await SignInAsync(page, technician);
        await page.GotoAsync($"/visits?from={Yesterday}");

        Assert.Equal([Landscape, Landscape], await PagesAsync(page));
        var text = await PrintedAsync(page);
        Assert.Contains($"From: {Yesterday}", text, StringComparison.Ordinal);
        Assert.Contains("Showing 1 to 25 of 26 entries", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Download CSV", text, StringComparison.Ordinal);
        Assert.Equal(["table-header-group"], await DisplayAsync(page, "thead"));
        Assert.Equal(Enumerable.Repeat("table-row", 25), await DisplayAsync(page, "tbody tr"));
    }

    [Fact]
    public async Task Print_Visit_HoldsNoActs()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Pam Printed");
        var page = await SignedInAsync(Roles.Technician, room);
        await page.GotoAsync($"/visits/{Assert.Single(await App.VisitsAsync(room)).PublicId}");

        Assert.Equal([Portrait], await PagesAsync(page));
        var text = await PrintedAsync(page);
        Assert.Contains("Visit for Pam Printed", text, StringComparison.Ordinal);
        Assert.All(["At the desk", "More services", "Check out", "Fix or void", "Void this visit"], act => Assert.DoesNotContain(act, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Print_CatchUpSheet_IsAGridWithoutNumbersInClear()
    {
        var (page, _) = await AtTheSheetAsync(await App.CreateRoomAsync());
        await page.EvaluateAsync("() => document.querySelector('.rr-sheet').classList.add('is-shown')");

        Assert.All(await PagesAsync(page), size => Assert.Equal(Landscape, size));
        await PrintedAsync(page);

        Assert.Equal(["table-header-group"], await DisplayAsync(page, ".rr-sheet__table thead"));
        var masks = await page.EvalOnSelectorAllAsync<string[]>(".rr-masked", "fields => fields.map(field => getComputedStyle(field).webkitTextSecurity)");
        Assert.NotEmpty(masks);
        Assert.All(masks, mask => Assert.Equal("disc", mask));
    }

    // What the paper says; the page stays as if it were printed.
    private static async Task<string> PrintedAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        return await page.EvaluateAsync<string>("() => document.body.innerText");
    }

    private static Task<string[]> DisplayAsync(IPage page, string selector) =>
        page.EvalOnSelectorAllAsync<string[]>(selector, "parts => parts.map(part => getComputedStyle(part).display)");

    private static async Task<IEnumerable<string>> PagesAsync(IPage page)
    {
        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        return PageSize().Matches(paper).Select(size => size.Groups[1].Value);
    }

    [GeneratedRegex(@"/MediaBox \[0 0 (\d+ \d+)\]")]
    private static partial Regex PageSize();
}
