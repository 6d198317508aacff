using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Cards: printed, scanned, replaced. A scanner is a keyboard, quick or slow, that ends with Enter.</summary>
[Collection(DeskBrowser.Name)]
public sealed class PassScanJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Scan_InFindBox_OpensCard(bool withHyphens)
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(await App.CreateRoomAsync(lwia: 7), "Nora Scanned");
        var code = await App.CreateCardAsync(person);
        var desk = await AtTheDeskAsync(room);

        await desk.Keys.TypeAsync(withHyphens ? code.Printed : code.Characters.ToLowerInvariant());
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Title).ToBeFocusedAsync();
        await Expect(desk.Title).ToHaveTextAsync("Nora Scanned");
        await Expect(desk.Find).ToHaveValueAsync("");
        Assert.DoesNotContain(code.Characters[2..6], await desk.Page.ContentAsync(), StringComparison.Ordinal);
        await desk.Keys.PressAsync("e", "1");
        await desk.CheckInAsync("Nora Scanned");
        Assert.Equal(person.Id, Assert.Single(await App.VisitsAsync(room)).ParticipantId);
    }

    [Fact]
    public async Task Scan_BeforeAnyResponse_OpensCard()
    {
        var room = await App.CreateRoomAsync();
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Early"));
        var desk = await AtTheDeskAsync(room);
        var answer = new TaskCompletionSource();
        await desk.Page.RouteAsync("**/check-in/search", async route =>
        {
            await answer.Task;
            await route.ContinueAsync();
        });

        await desk.Keys.TypeAsync(code.Printed);
        await desk.Keys.PressAsync("Enter");
        answer.SetResult();

        await Expect(desk.Title).ToHaveTextAsync("Nora Early");
    }

    [Fact]
    public async Task Scan_ReplacedPass_OpensNothing()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Nora Replaced");
        var code = await App.CreateCardAsync(person);
        await App.RevokeCardAsync(person, App.Time.GetUtcNow().UtcDateTime);
        var desk = await AtTheDeskAsync(room);

        await desk.Keys.TypeAsync(code.Printed);
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Page.Locator("#matches [role=alert]")).ToContainTextAsync("This pass was replaced on");
        await Expect(desk.Card).ToBeEmptyAsync();
        await Expect(desk.Find).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(150)]
    public async Task Scan_WithOtherCardOpen_OpensNext(int pause)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ada Open", answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed) });
        var next = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Next"));
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("ada open");

        await desk.Keys.ScanAsync(next.Characters, pause);

        await Expect(desk.Title).ToHaveTextAsync("Nora Next");
        await Expect(desk.Page.Locator("#card :checked")).ToHaveCountAsync(0);
        Assert.Empty(await App.VisitsTodayAsync(room));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(150)]
    public async Task Scan_WithUnsavedCard_AsksFirst(int pause)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ada Half", answers => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed) });
        var next = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Waits"));
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("ada half");
        await desk.Keys.PressAsync("u", "1");

        await desk.Keys.ScanAsync(next.Characters, pause);

        await Expect(desk.StartOverDialog).ToBeVisibleAsync();
        await Expect(desk.Title).ToHaveTextAsync("Ada Half");
        await Expect(desk.Field("LaborForceStatus-Unemployed")).ToBeCheckedAsync();
        await Expect(desk.Page.Locator("#card :checked")).ToHaveCountAsync(2);
        Assert.Empty(await App.VisitsTodayAsync(room));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(150)]
    public async Task Scan_WithFocusOnCheckOut_OpensCardOnly(int pause)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Ada Stays");
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Arrives"));
        var desk = await AtTheDeskAsync(room);
        await desk.Room.GetByRole(AriaRole.Button, new() { Name = "Check out" }).FocusAsync();

        await desk.Keys.ScanAsync(code.Printed, pause);

        await Expect(desk.Title).ToHaveTextAsync("Nora Arrives");
        await Expect(desk.Room).ToContainTextAsync("Ada Stays");
    }

    [Fact]
    public async Task Print_Pass_ShowsPassInTrueSize()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Nora Printed");
        var page = await SignedInAsync(Roles.Technician, room);
        await page.GotoAsync($"/participants/{person.PublicId}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Print a pass" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Create a pass" }).ClickAsync();
        await Expect(page.Locator(".rr-pass")).ToBeVisibleAsync();
        await page.AwaitCompleteAsync();
        await page.EvaluateAsync("() => { window.print = () => document.title = 'printing'; }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Print the pass" }).ClickAsync();
        await Expect(page).ToHaveTitleAsync("printing");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var printed = await page.EvaluateAsync<string>("() => document.body.innerText");
        Assert.StartsWith("Resource room pass", printed.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("Nora", printed, StringComparison.Ordinal);
        var size = await page.EvaluateAsync<double[]>("() => { const { width, height } = document.querySelector('.rr-pass').getBoundingClientRect(); return [width, height].map(pixels => pixels / 96 * 25.4); }");
        Assert.Equal([85.6, 54], size.Select(millimeters => Math.Round(millimeters, 1)));
    }
}
