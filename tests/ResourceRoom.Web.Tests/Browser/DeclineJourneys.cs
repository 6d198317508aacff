using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.FollowUps;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>"Document When Youth Decline Follow-Up Services" of the guide, in its own words.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class DeclineJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task OptingOut_AsInTheGuide_IsShownInTheServiceAndOnOutcomes()
    {
        var (page, customer) = await OpenAsync(App.Today.AddDays(-50));
        await Expect(page.Locator("#follow-up")).ToContainTextAsync("at least every 30 days for the first three months");
        var reasons = page.GetByRole(AriaRole.Group, new() { Name = "Select the reason for follow up service being offered" });
        await Expect(reasons).ToBeHiddenAsync();
        await page.AssertAccessibleAsync("Follow-up Services (CM)");

        await page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("Offered but declined");
        await Expect(reasons.GetByRole(AriaRole.Radio, new() { Name = "Unable to locate" })).Not.ToBeCheckedAsync();
        await Expect(reasons.GetByRole(AriaRole.Radio, new() { Name = "Opting Out" })).Not.ToBeCheckedAsync();
        await page.AssertAccessibleAsync("Offered but declined");
        await reasons.GetByText("Opting Out").ClickAsync();
        await Expect(page.GetByText("I have attempted contact for 2 quarters post exit")).ToBeHiddenAsync();
        await page.GetByText("I have clearly documented").ClickAsync();
        await page.GetByLabel("Date of contact").FillAsync(OfficeFormat.Date(App.Today.AddDays(-1)));
        await page.GetByRole(AriaRole.Textbox, new() { Name = "The customer’s request" }).FillAsync("Wrote by text: I work full time now, please do not call me any more.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save service" }).ClickAsync();

        await Expect(page.Locator("#alerts")).ToContainTextAsync("Service saved.");
        await page.GotoAsync($"{customer}/outcomes");
        await AssertGridAsync(page, "Offered but declined", "Opting Out", "", "Yes");
        await page.AssertAccessibleAsync("Outcomes, declined");
        await page.GetByRole(AriaRole.Link, new() { Name = "Case note of" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Customer requested no follow-up");
    }

    [Fact]
    public async Task UnableToLocate_WithAnAttemptMissing_IsSavedOnceTheNoteIsWritten()
    {
        var exit = App.Today.AddMonths(-7);
        var (page, customer) = await OpenAsync(exit, exit.AddDays(20));
        Expected.Add("422");

        await DeclineAsync(page);

        await Expect(page.Locator("#errors li[data-code=NO_ATTEMPT_SECOND_QUARTER]")).ToContainTextAsync("second quarter following exit");
        await Expect(page.GetByText("I have attempted contact for 2 quarters post exit")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Offered but declined, refused");
        await page.Locator("#errors").GetByRole(AriaRole.Link, new() { Name = "Add Follow-Up Case Note" }).ClickAsync();
        await Expect(page.GetByLabel("Date of contact")).ToHaveValueAsync("");
        await page.GetByLabel("Date of contact").FillAsync(OfficeFormat.Date(exit.AddMonths(4)));
        await page.GetByLabel("Subject").FillAsync("Nobody at home");
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("Went to the address on file. Nobody opened.");
        await page.GetByLabel("Outcome").SelectOptionAsync("Attempted, no response");
        await page.GetByLabel("Method").SelectOptionAsync("In person");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add Case Note" }).ClickAsync();
        await Expect(page.Locator("#alerts")).ToContainTextAsync("Case note added.");
        await DeclineAsync(page);

        await Expect(page.Locator("#alerts")).ToContainTextAsync("Service saved.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit Planned Services" }).ClickAsync();
        await AssertGridAsync(page, "Offered but declined", "Unable to locate", "Yes", "Yes");
        await page.AssertAccessibleAsync("Follow-up Services (CM), declined");
        await page.GotoAsync($"{customer}/outcomes");
        await AssertGridAsync(page, "Offered but declined", "Unable to locate", "Yes", "Yes");
    }

    [Fact]
    public async Task OptingOut_WithoutScripts_Works()
    {
        var (_, customer) = await OpenAsync(App.Today.AddDays(-50));
        var planner = await App.CreateAccountAsync(Roles.CaseManager);
        var page = await NewPageAsync(scripts: false);
        await SignInAsync(page, planner);
        await page.GotoAsync($"{customer}/plan/steps");
        await page.GetByRole(AriaRole.Link, new() { Name = "Follow-up Services (CM)" }).First.ClickAsync();

        await page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("Offered but declined");
        await page.GetByRole(AriaRole.Group, new() { Name = "Select the reason for follow up service being offered" }).GetByText("Opting Out").ClickAsync();
        await page.GetByText("I have clearly documented").ClickAsync();
        await page.GetByLabel("Date of contact").FillAsync(OfficeFormat.Date(App.Today));
        await page.GetByRole(AriaRole.Textbox, new() { Name = "The customer’s request" }).FillAsync("Said at the door not to come back.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save service" }).ClickAsync();

        await Expect(page.Locator("#alerts")).ToContainTextAsync("Service saved.");
    }

    private static async Task DeclineAsync(IPage page)
    {
        await page.GetByLabel("Status", new() { Exact = true }).SelectOptionAsync("Offered but declined");
        await page.GetByRole(AriaRole.Group, new() { Name = "Select the reason for follow up service being offered" }).GetByText("Unable to locate").ClickAsync();
        await page.GetByText("I have attempted contact for 2 quarters post exit").ClickAsync();
        await page.GetByText("I have clearly documented").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save service" }).ClickAsync();
    }

    private static async Task AssertGridAsync(IPage page, params string[] cells)
    {
        var grid = page.GetByRole(AriaRole.Table, new() { Name = "Follow-up services offered but declined" });
        await Expect(grid.Locator("th[scope=col]")).ToHaveTextAsync(["Status", "Reason", "Contact Attempted", "Contact Documented", "Changed by", "Changed on"]);
        var row = grid.Locator("tbody tr").First;
        await Expect(row.Locator("th, td").Nth(0)).ToContainTextAsync(cells[0]);
        for (var place = 1; place < cells.Length; place++)
        {
            await Expect(row.Locator("th, td").Nth(place)).ToHaveTextAsync(cells[place]);
        }
    }

    /// <summary>A youth who exited, with an attempt on each of some days, and a planner on the page of the Follow-up Services (CM) step.</summary>
    private async Task<(IPage Page, string Customer)> OpenAsync(DateOnly exitOn, params DateOnly[] attempts)
    {
        var page = await SignedInAsync(Roles.CaseManager);
        Enrollment enrollment = await App.ExitedAsync(exitOn);
        foreach (var day in attempts)
        {
            await App.NoteAsync(enrollment, day, NoteOutcome.AttemptedNoResponse);
        }

        var goal = await App.CreateGoalAsync(await App.QueryAsync(db => db.Participants.SingleAsync(row => row.Id == enrollment.ParticipantId)));
        await App.CreateStepAsync(enrollment, "FOLLOWUP", change: null, goal);
        var customer = $"/customers/{await App.KeyOfAsync(enrollment)}";
        await page.GotoAsync($"{customer}/plan/steps");
        await page.GetByRole(AriaRole.Link, new() { Name = "Edit Planned Services" }).ClickAsync();
        return (page, customer);
    }
}
