using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Features.Reports.Federal.Running;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>An administrator reads the reports of the LWIA, and axe-core looks at each.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class ReportJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Reports_FromTheOverviewToTheVisitsBehindANumber_AreReadByKeyboard()
    {
        var room = await App.CreateRoomAsync(14);
        var technician = await App.CreateAccountAsync(Roles.Technician, 14, room);
        await App.CreateVisitAsync(await App.CreateParticipantAsync(), room, technician);
        await App.CreateVisitAsync(await App.CreateParticipantAsync(), room, technician);
        var page = await SignedInToAsync(Roles.LwiaAdministrator, 14);
        await page.GotoAsync("/overview");
        await Expect(page.Locator("main")).ToContainTextAsync("against the same days of last week");
        await page.AssertAccessibleAsync("Overview of an LWIA");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the utilization report" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Utilization" })).ToBeVisibleAsync();
        await page.GetByLabel("Room", new() { Exact = true }).SelectOptionAsync(room.Code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).PressAsync("Enter");
        await Expect(page.Locator(".rr-chosen")).ToContainTextAsync(room.Code);

        var chart = page.Locator("figure.rr-chart").First;
        await Expect(chart).ToBeVisibleAsync();
        await Expect(chart.Locator("canvas")).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("highest 2"));
        await page.AssertAccessibleAsync("Utilization");
        var numbers = page.Locator("#section-room-table tbody td a");
        await numbers.Nth(1).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "People" })).ToBeVisibleAsync();
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
        await page.AssertAccessibleAsync("The people behind a number");
        await page.GoBackAsync();
        await numbers.First.PressAsync("Enter");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData("/reports")]
    [InlineData("/reports/definitions")]
    [InlineData("/reports/services")]
    [InlineData("/reports/classification")]
    [InlineData("/reports/demographics")]
    [InlineData("/reports/loads")]
    [InlineData("/reports/utilization?from=2026-02-30&to=2026-02-01")]
    public async Task Page_OfAnLwia_IsAccessible(string address)
    {
        var page = await SignedInToAsync(Roles.LwiaAdministrator, 14);
        await page.GotoAsync(address);

        await page.AssertAccessibleAsync(address);
    }

    [Fact]
    public async Task Report_SavedAndSentByEmail_IsListedAndChangedByKeyboard()
    {
        var page = await SignedInToAsync(Roles.LwiaAdministrator, 14);
        await page.GotoAsync("/reports/services?from=2026-01-01&to=2026-01-31");
        await page.GetByRole(AriaRole.Link, new() { Name = "Save or email this report" }).PressAsync("Enter");
        await page.AssertAccessibleAsync("Save a report");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Services of last week");
        await page.GetByLabel("Last week").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByLabel("Every Monday at 8:00 AM").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).PressAsync("Enter");

        await Expect(page.Locator("#alerts")).ToContainTextAsync("It is sent every Monday at 8:00 AM.");
        await page.AssertAccessibleAsync("Reports with a saved one");
        await page.GetByRole(AriaRole.Link, new() { Name = "Change Services of last week" }).PressAsync("Enter");
        await Expect(page.GetByLabel("Last week")).ToBeCheckedAsync();
        await page.AssertAccessibleAsync("Change a saved report");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete this saved report" }).PressAsync("Enter");
        await Expect(page.Locator("#alerts")).ToContainTextAsync("Saved report deleted.");
    }

    [Fact]
    public async Task Extract_StartedByKeyboard_ShowsItsRowsWhenItIsFinished()
    {
        var page = await NewPageAsync();
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Oet, null));
        await page.GotoAsync("/reports/federal-extract");
        await page.AssertAccessibleAsync("Federal extract");
        await page.GetByLabel("Quarter", new() { Exact = true }).SelectOptionAsync("1");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Waiting" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Waiting run of the extract");

        await App.RunAsync<ProcessExtracts>();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Differences from the run before" })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Run of the extract");
        foreach (var rules in new[] { "layout", "checks", "due-dates" })
        {
            await page.GotoAsync($"/reports/federal-extract/{rules}");
            await page.AssertAccessibleAsync(rules);
        }
    }
}
