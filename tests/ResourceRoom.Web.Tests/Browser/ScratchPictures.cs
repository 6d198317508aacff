using Microsoft.Playwright;
using ResourceRoom.Web.Tests.Support;
using static Microsoft.Playwright.Assertions;
namespace ResourceRoom.Web.Tests.BrowserJourneys;
public sealed class ScratchPictures(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private static async Task ShootAsync(IPage page, string name)
    {
        foreach (var width in new[] { 1280, 390 })
        {
            await page.SetViewportSizeAsync(width, 950);
            await page.ScreenshotAsync(new() { Path = $"/tmp/front-shots/{name}-{width}.png", FullPage = true });
        }
        await page.SetViewportSizeAsync(1280, 950);
    }

    [Fact]
    public async Task Shoot()
    {
        Expected.AddRange(["net::", "htmx:"]);
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Olga Present");
        await App.CreateVisitorAsync(room, "Petra Asked");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("María Núñez");
        await desk.Field("Zip").FillAsync("62704");
        await desk.Field("Ssn").FillAsync("987654321");
        await desk.Field("BirthDate").FillAsync("02/23/1988");
        await ShootAsync(desk.Page, "new-en");
        await desk.Page.GetByText("Español").ClickAsync();
        await ShootAsync(desk.Page, "new-es");
        await desk.Page.GetByText("Turn the screen").ClickAsync();
        await ShootAsync(desk.Page, "turned-es");
        await desk.Page.Keyboard.PressAsync("Escape");
        await desk.Page.RouteAsync("**/check-in/new-visitor", route => route.AbortAsync());
        await desk.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(desk.Card).ToContainTextAsync("No connection");
        await ShootAsync(desk.Page, "lost");
        await desk.Page.EvaluateAsync("() => document.getElementById('signed-out-dialog').showModal()");
        await ShootAsync(desk.Page, "cover");
        var other = await AtTheDeskAsync(room);
        await other.OpenAsync("Petra Asked");
        await other.Page.Locator("summary").First.ClickAsync();
        await ShootAsync(other.Page, "again-en");
        await other.Page.GetByText("Español").ClickAsync();
        await ShootAsync(other.Page, "again-es");
        await other.Page.GetByText("Turn the screen").ClickAsync();
        await ShootAsync(other.Page, "again-turned");
    }
}
