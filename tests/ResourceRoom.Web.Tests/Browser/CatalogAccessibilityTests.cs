using ResourceRoom.Web.Data.Accounts;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>axe-core on the two service catalogs as OET goes through them.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class CatalogAccessibilityTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task RoomServices_EachPage_IsAccessible()
    {
        var page = await SignedInAsync(Roles.Oet);
        await page.GotoAsync("/admin/services");
        await page.AssertAccessibleAsync("Resource room services");
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Add a service" }).PressAsync("Enter");
        await page.AssertAccessibleAsync("Add a resource room service");
        await page.Locator("#Code").FillAsync("RESUME");
        await page.Locator("#Kind-StaffAssisted").PressAsync("Space");
        await page.Locator("#Name").FillAsync("Mock interview");
        await page.Locator("#Description").FillAsync("Practice with staff");
        await page.Locator("#DeskKey").SelectOptionAsync("3");
        await page.GetByText("Add service").PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToContainTextAsync("The code RESUME belongs to “Resume or cover letter”.");
        await page.AssertAccessibleAsync("Add a resource room service, refused");

        await page.Locator("#Code").FillAsync("MOCK");
        await page.Locator("#DeskKey").SelectOptionAsync("");
        await page.GetByText("Add service").PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Mock interview");
        await page.AssertAccessibleAsync("A resource room service");
        await page.Locator("#Day").FillAsync("01/01/2020");
        await page.Locator("#Reason").FillAsync("Staff left");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#errors")).ToContainTextAsync("Choose today or a later day");
        await page.AssertAccessibleAsync("Retirement, refused");
    }

    [Fact]
    public async Task PlanServices_EachPage_IsAccessible()
    {
        var page = await SignedInAsync(Roles.Oet);
        await page.GotoAsync("/admin/services/plan");
        await page.AssertAccessibleAsync("Career plan services");
        await page.GotoAsync("/admin/services/plan?state=Upcoming");
        await page.AssertAccessibleAsync("No career plan service");
        await page.GotoAsync("/admin/services/new/plan");
        await page.AssertAccessibleAsync("Add a career plan service");

        await page.GotoAsync("/admin/services/plan/MENTOR/edit");
        await page.AssertAccessibleAsync("Change a career plan service");
        var rival = await SignedInAsync(Roles.Oet);
        await rival.GotoAsync("/admin/services/plan/MENTOR/edit");
        await rival.Locator("#Description").FillAsync("Mentoring by an adult");
        await rival.GetByText("Save", new() { Exact = true }).PressAsync("Enter");
        await Expect(rival.Locator("h1")).ToHaveTextAsync("Adult Mentoring");
        await rival.AssertAccessibleAsync("A career plan service with a history");
        Expected.Add("status of 409");
        await page.Locator("#HoldAdult").SelectOptionAsync("Never");
        await page.GetByText("Save", new() { Exact = true }).PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Someone else saved this service first");
        await page.AssertAccessibleAsync("Two versions of a service");
    }
}
