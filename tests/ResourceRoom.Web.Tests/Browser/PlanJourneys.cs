using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>"Follow-Up Services" of the guide, in its own words: the plan's tabs, three services added, and assigned to a goal.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class PlanJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const string Goal = "Participate in Apprenticeship Illinois program";

    [Fact]
    public async Task AddThreeServicesAndAssign_AsInTheGuide_Works()
    {
        var (page, _) = await OpenAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Customer Career Plan (IEP/ISS)" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "3. Add Steps/Services" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Assign Step/Service to a Goal or Sync Steps" })).ToBeVisibleAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Showing 0 to 0 of 0 entries");

        await page.GetByRole(AriaRole.Button, new() { Name = "Add Step/Service" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Category").SelectOptionAsync("Follow-up");
        await Expect(dialog).ToContainTextAsync("Showing 1 to 6 of 6 entries");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add Follow-up Services (CM)" }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("Follow-up Services (CM) added to the plan.");

        // One click too many is one step all the same.
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add Adult Mentoring" }).DblClickAsync();
        await Expect(dialog).ToContainTextAsync("Adult Mentoring added to the plan.");
        await dialog.GetByLabel("Category").SelectOptionAsync("All");
        await dialog.GetByLabel("Search").FillAsync("transport");
        await Expect(dialog).ToContainTextAsync("Showing 1 to 1 of 1 entry");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Add Support Service - Transportation" }).ClickAsync();
        await Expect(dialog).ToContainTextAsync("Support Service - Transportation added to the plan.");
        await page.AssertAccessibleAsync("Add Step/Service");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("Showing 1 to 3 of 3 entries");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Follow-up Services (CM)" }).PressAsync("Space");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Adult Mentoring" }).PressAsync("Space");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = Goal }).PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Assign to goal" }).ClickAsync();
        var steps = page.GetByRole(AriaRole.Region, new() { Name = $"Steps for: {Goal}" });
        await Expect(steps).ToContainTextAsync("Follow-up Services (CM)");
        await Expect(steps).ToContainTextAsync("Showing 1 to 2 of 2 entries");
        await page.AssertAccessibleAsync("3. Add Steps/Services");
    }

    [Fact]
    public async Task AddAndAssign_ByKeyboard_Works()
    {
        var (page, person) = await OpenAsync();
        var keys = new Keystrokes(page);
        await keys.TabToAsync("a[href$='/plan']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h2").First).ToHaveTextAsync("Assessments");
        await page.AssertAccessibleAsync("1. Assessments and barriers");
        await keys.TabToAsync("a[href$='/plan/goals']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync(Goal);
        await page.AssertAccessibleAsync("2. Goals");
        await keys.TabToAsync("a[href$='/plan/steps']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#unassigned-title")).ToBeVisibleAsync();

        await keys.TabToAsync("form[action$='/steps/add'] button");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#add-step-category")).ToBeFocusedAsync();
        await keys.TabToAsync("#add-step-search");
        await page.Keyboard.InsertTextAsync("mentoring");
        await Expect(page.Locator("#add-step-list")).ToContainTextAsync("Showing 1 to 1 of 1 entry");
        await keys.TabToAsync("#add-MENTOR");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#add-step-said")).ToContainTextAsync("Adult Mentoring added to the plan.");
        await Expect(page.Locator("#add-MENTOR")).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();

        await keys.TabToAsync("input[name=Steps]");
        await keys.PressAsync("Space");
        await keys.TabToAsync("input[name=Goals]");
        await keys.PressAsync("Space");
        await keys.TabToAsync("#assign-form button");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("#alerts")).ToContainTextAsync("1 step assigned.");
        Assert.EndsWith($"/customers/{person.PublicId}/plan/steps", page.Url, StringComparison.Ordinal);
        await keys.TabToAsync(".rr-pencil");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Edit Customer Service");
        await keys.TabToAsync("#Provider");
        await page.Keyboard.InsertTextAsync("Midtown College");
        await keys.PressAsync("Enter");
        await Expect(page.Locator(".rr-pencil")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task EditPlannedServices_AsInTheGuide_IsShownUnderItsGoalAndReviewed()
    {
        var (page, person) = await OpenAsync();
        var enrollment = await App.QueryAsync(db => db.Enrollments.SingleAsync(row => row.ParticipantId == person.Id));
        var goal = await App.QueryAsync(db => db.Goals.SingleAsync(row => row.ParticipantId == person.Id));
        await App.CreateStepAsync(enrollment, "FOLLOWUP", change: null, goal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Customer Career Plan (IEP/ISS)" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "3. Add Steps/Services" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit Planned Services" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Edit Customer Service" })).ToBeVisibleAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Total Scheduled days for all items");
        await page.AssertAccessibleAsync("Edit Customer Service");

        await page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("In progress");
        await page.GetByLabel("Service provider").FillAsync("Midtown College");
        await page.GetByLabel("Dollar value").FillAsync("1.234,56");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save service" }).ClickAsync();
        await Expect(page.Locator("#Dollars-error")).ToContainTextAsync("In dollars, 1.234,56 is written 1,234.56.");
        await page.AssertAccessibleAsync("Edit Customer Service, refused");
        await page.GetByLabel("Dollar value").FillAsync("1,234.56");
        await page.GetByLabel("Actual start").FillAsync(OfficeFormat.Date(App.Today));
        await page.GetByRole(AriaRole.Button, new() { Name = "Save service" }).ClickAsync();

        var steps = page.GetByRole(AriaRole.Region, new() { Name = $"Steps for: {Goal}" });
        await Expect(steps).ToContainTextAsync("$1,234.56");
        await Expect(steps).ToContainTextAsync("In progress");
        await Expect(steps.GetByRole(AriaRole.Link, new() { Name = "Edit Planned Services: Follow-up Services (CM)" })).ToBeFocusedAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "4. Review" }).ClickAsync();
        await page.GetByLabel("Signed on paper on").FillAsync(OfficeFormat.Date(App.Today));
        await page.GetByRole(AriaRole.Button, new() { Name = "Record signature" }).ClickAsync();
        await Expect(page.Locator("#signed")).ToContainTextAsync("Signed on paper on");
        await page.AssertAccessibleAsync("4. Review");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Print" })).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Record signature" })).ToBeHiddenAsync();
        await Expect(page.Locator(".rr-paper")).ToBeVisibleAsync();
    }

    private async Task<(IPage Page, Participant Person)> OpenAsync()
    {
        var person = await App.CreateParticipantAsync();
        await App.CreateEnrollmentAsync(person);
        await App.CreateGoalAsync(person, Goal);
        var page = await SignedInAsync(Roles.CaseManager);
        await page.GotoAsync($"/customers/{person.PublicId}");
        return (page, person);
    }
}
