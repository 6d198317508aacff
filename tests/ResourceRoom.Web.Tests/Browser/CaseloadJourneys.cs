using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A case manager's own customers, the search in the header, and all customers handed over to a colleague.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class CaseloadJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task OpenCustomer_FromCaseloadAndSearch_ByKeyboard()
    {
        var planner = await App.CreateAccountAsync(Roles.CaseManager);
        await EnrollAsync("Applegate", planner, EnrollmentStatus.Applicant);
        await EnrollAsync("Enderby", planner, EnrollmentStatus.Enrolled);
        var page = await NewPageAsync();
        var keys = new Keystrokes(page);
        await SignInAsync(page, planner);
        await Expect(page.Locator("h1")).ToHaveTextAsync("My customers");
        await Expect(page.Locator("main")).ToContainTextAsync("2 enrollments: 1 Applicant · 1 Enrolled");
        await page.AssertAccessibleAsync("Caseload");
        await page.GotoAsync("/my-customers?status=Closed");
        await page.AssertAccessibleAsync("Caseload, nothing found");
        await page.GotoAsync("/");
        await keys.TabToAsync("main a[href$='status=Applicant']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("main tbody tr")).ToHaveCountAsync(1);
        await keys.TabToAsync("main tbody a[href^='/customers/']");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync("Ana Applegate");

        await keys.TabToAsync("#find-customer");
        await page.Keyboard.InsertTextAsync("enderby");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("main")).ToContainTextAsync("1 person found");
        await Expect(page.Locator("#Term")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync("Customers found");
        await keys.TabToAsync("main tbody a");
        await keys.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync("Ana Enderby");
    }

    [Fact]
    public async Task HandOver_WithPreview_NamesWhoMovesAndWhoStays()
    {
        var (from, to) = (await NamedAsync("Frances Leaving"), await NamedAsync("Tova Staying", ProgramSet.Adult));
        await EnrollAsync("Moving", from, EnrollmentStatus.Enrolled);
        await EnrollAsync("Going", from, EnrollmentStatus.Enrolled);
        await EnrollAsync("Unreached", from, EnrollmentStatus.Enrolled, WorkforceProgram.Youth);
        var page = await SignedInAsync(Roles.LwiaAdministrator);
        await page.GotoAsync($"/admin/staff/{from.Id}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Deactivate account" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("is still the planner of 3 enrollments");
        await page.AssertAccessibleAsync("Account that left customers");
        await page.GetByRole(AriaRole.Link, new() { Name = "Hand over customers" }).ClickAsync();
        await page.AssertAccessibleAsync("Hand over, no planner chosen");
        await page.GetByLabel("New planner").SelectOptionAsync("Tova Staying");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show preview" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Will go to Tova Staying" })).ToContainTextAsync("2 enrollments of 2 customers: 2 Enrolled.");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Will stay with Frances Leaving" })).ToContainTextAsync("Ana Unreached");
        await page.AssertAccessibleAsync("Hand over, preview");

        // A colleague is faster with one of them.
        await App.QueryAsync(db => db.Enrollments.Where(row => row.Participant.LastName == "Going").ExecuteUpdateAsync(rows => rows.SetProperty(row => row.PlannerId, to.Id)));
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand over 2 enrollments" }).ClickAsync();

        await Expect(page.Locator("#alerts")).ToContainTextAsync("1 enrollment handed over from Frances Leaving to Tova Staying.");
        await Expect(page.Locator("main")).ToContainTextAsync("Have another planner now");
        await Expect(page.Locator("main")).ToContainTextAsync("Ana Going");
        await page.AssertAccessibleAsync("Handed over, some changed meanwhile");
    }

    private async Task<User> NamedAsync(string name, ProgramSet? programs = null)
    {
        var account = await App.CreateAccountAsync(Roles.CaseManager);
        return await App.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == account.Id);
            (row.DisplayName, row.Programs) = (name, programs);
            return row;
        });
    }

    private async Task EnrollAsync(string last, User planner, EnrollmentStatus status, WorkforceProgram program = WorkforceProgram.Adult)
    {
        var person = await App.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given(last) });
        await App.CreateEnrollmentAsync(person, status, traits => traits with { PlannerId = planner.Id, Program = program });
    }
}
