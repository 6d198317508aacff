using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;

using static Microsoft.Playwright.Assertions;
using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>What journeys at the catch-up sheet need.</summary>
public abstract class SheetJourney(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    protected const string Paste =
        """
        text => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/plain", text);
          document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
        }
        """;

    protected string Yesterday => Web.Infrastructure.OfficeFormat.Date(App.Today.AddDays(-1));

    protected static ILocator Filled(IPage page) => page.Locator("#sheet-part .rr-alert--success");

    protected async Task<(IPage Page, Keystrokes Keys)> AtTheSheetAsync(Location room)
    {
        var page = await SignedInAsync(Roles.Technician, room);
        await page.GetByRole(AriaRole.Link, new() { Name = "Catch-up sheet" }).PressAsync("Enter");
        await Expect(page.Locator("#Date")).ToBeFocusedAsync();
        return (page, new Keystrokes(page));
    }
}
