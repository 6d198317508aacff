using Microsoft.Playwright;

using ResourceRoom.Domain.Enrollments.Facts;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.FollowUps;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>axe-core on the Customer Support Center: groups, a customer, exits, exclusions, case notes, and somebody who never visited.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class CustomerAccessibilityTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task GroupsAndCustomer_EachState_AreAccessible()
    {
        var person = await App.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given("Quincy") });
        await App.CreateEnrollmentAsync(person);
        var page = await SignedInAsync(Roles.CaseManager);
        await page.GotoAsync("/my-dashboard");
        await page.AssertAccessibleAsync("My Dashboard of staff");
        await page.GotoAsync("/groups");
        await page.AssertAccessibleAsync("Groups");
        await page.GotoAsync("/groups?year=1999");
        await page.AssertAccessibleAsync("Groups, nothing found");
        await page.GotoAsync("/groups/adult-2025-20");
        await page.AssertAccessibleAsync("A group");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync("Quincy");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find customer" }).ClickAsync();
        await page.AssertAccessibleAsync("A group, searched");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ana Quincy" }).ClickAsync();
        await page.AssertAccessibleAsync("A customer");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open enrollment" }).ClickAsync();
        await page.AssertAccessibleAsync("An enrollment");
    }

    [Fact]
    public async Task FollowUpCalendarAndReminders_EachState_AreAccessible()
    {
        foreach (var last in new[] { "Quincy", "Rockford", "Springfield-Champaign", "Urbana" })
        {
            await App.ExitedAsync(App.Today, App.Today, traits => traits with { Lwia = 20 }, last);
        }

        await App.ExitedAsync(App.Today.AddDays(-31), App.Today.AddDays(-31), last: "Overdue");
        var page = await SignedInAsync(Roles.CaseManager);
        await page.GotoAsync("/follow-ups/calendar?planner=all");
        await page.AssertAccessibleAsync("Calendar with something overdue");
        await page.GotoAsync($"/follow-ups/calendar?planner=all&month={App.Today.AddDays(30):yyyy-MM}");
        await page.AssertAccessibleAsync("Calendar with more than fits");
        await page.GetByRole(AriaRole.Link, new() { Name = "more on" }).First.ClickAsync();
        await page.AssertAccessibleAsync("A day");
        await page.GotoAsync("/follow-ups/calendar?month=July");
        await page.AssertAccessibleAsync("Calendar, refused");
        await page.GotoAsync("/account/reminders");
        await page.AssertAccessibleAsync("Reminders");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create link" }).ClickAsync();
        await page.AssertAccessibleAsync("A new link");
    }

    [Fact]
    public async Task FollowUpsAndOutcomes_EachState_AreAccessible()
    {
        var enrollment = await App.ExitedAsync(App.Today.AddDays(-40), App.Today.AddDays(-39), last: "Macomb");
        await App.NoteAsync(enrollment, App.Today.AddDays(-20));
        await App.CreateFactAsync(enrollment, FactKind.SecondaryDiploma);
        var quiet = await App.CreateParticipantAsync();
        await App.CreateEnrollmentAsync(quiet, change: traits => traits with { On = App.Today.AddDays(-45) });
        var (customer, page) = ($"/customers/{await App.KeyOfAsync(enrollment)}", await SignedInAsync(Roles.CaseManager));
        foreach (var (path, state) in new[]
        {
            ("/follow-ups?planner=all", "Follow-ups"), ("/follow-ups/planners", "Follow-ups by planner"), ("/follow-ups/likely-exits?planner=all", "Likely exits"),
            ($"{customer}/outcomes", "Outcomes after an exit"), ($"{customer}/enrollments/{enrollment.PublicId}", "An enrollment that ended"),
            ($"{customer}/enrollments/{enrollment.PublicId}/attainments/new", "New credential"),
        })
        {
            await page.GotoAsync(path);
            await page.AssertAccessibleAsync(state);
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Record credential or skill gain" }).ClickAsync();
        await page.AssertAccessibleAsync("New credential, refused");
        await page.GotoAsync("/case-notes/search");
        await page.GetByLabel("Words").FillAsync("job");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "Case notes found" })).ToContainTextAsync("Talked about the job.");
        await page.AssertAccessibleAsync("Case notes found");

        var supervisor = await SignedInAsync(Roles.LwiaAdministrator);
        await supervisor.GotoAsync("/reports/follow-up");
        await supervisor.AssertAccessibleAsync("Follow-up report");
        await supervisor.GetByRole(AriaRole.Link, new() { Name = "windows of" }).First.ClickAsync();
        await supervisor.AssertAccessibleAsync("Follow-up windows");
    }

    [Fact]
    public async Task DueWork_EachState_IsAccessible()
    {
        var planner = await App.CreateAccountAsync(Roles.CaseManager);
        await App.ExitedAsync(App.Today.AddDays(-31), App.Today.AddDays(-31), last: "Overdue", change: traits => traits with { PlannerId = planner.Id });
        var page = await SignedInAsync(Roles.CaseManager);
        await page.GotoAsync("/my-customers");
        await page.AssertAccessibleAsync("My customers, nothing due");
        await page.GotoAsync("/follow-ups?planner=all&list=overdue");
        await page.AssertAccessibleAsync("Due list");
        await page.GetByRole(AriaRole.Link, new() { Name = "Give to another planner" }).ClickAsync();
        await page.AssertAccessibleAsync("Customers to give to another planner");
        await page.GetByRole(AriaRole.Button, new() { Name = "Give to this planner" }).ClickAsync();
        await page.AssertAccessibleAsync("Customers to give to another planner, refused");
        await page.GotoAsync("/account/stand-ins");
        await page.AssertAccessibleAsync("Stand-ins");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.AssertAccessibleAsync("Stand-ins, refused");
        await page.GetByLabel("Colleague", new() { Exact = true }).SelectOptionAsync($"{planner.Id}");
        await page.GetByLabel("First day").FillAsync(OfficeFormat.Date(App.Today));
        await page.GetByLabel("Last day").FillAsync(OfficeFormat.Date(App.Today));
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.AssertAccessibleAsync("Stand-ins, one saved");
    }

    [Fact]
    public async Task ExitsAndExclusions_EachState_AreAccessible()
    {
        var page = await SignedInAsync(Roles.CaseManager);
        var person = await App.CreateParticipantAsync();
        await App.CreateEnrollmentAsync(person, change: traits => traits with { On = App.Today.AddDays(-30) });
        await App.CreateExclusionAsync(person);
        await page.GotoAsync($"/customers/{person.PublicId}/exclusions/new");
        await page.AssertAccessibleAsync("New exclusion");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record exclusion" }).ClickAsync();
        await page.AssertAccessibleAsync("New exclusion, refused");
        await page.GotoAsync($"/customers/{person.PublicId}");
        await page.GetByRole(AriaRole.Region, new() { Name = "Exclusions" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await page.AssertAccessibleAsync("An exclusion");

        await page.GotoAsync($"/customers/{person.PublicId}/exits/new");
        await page.AssertAccessibleAsync("New exit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record exit" }).ClickAsync();
        await page.AssertAccessibleAsync("New exit, refused");
        await page.GetByLabel("Exit date").FillAsync(OfficeFormat.Date(App.Today));
        await page.GetByLabel("Reason").SelectOptionAsync("Employment");
        await page.GetByRole(AriaRole.Button, new() { Name = "Record exit" }).ClickAsync();
        await Expect(page.Locator("#alerts")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("A customer who exited");

        var oet = await SignedInAsync(Roles.Oet);
        await oet.GotoAsync($"/customers/{person.PublicId}");
        await oet.GetByRole(AriaRole.Region, new() { Name = "Exits" }).GetByRole(AriaRole.Link).First.ClickAsync();
        await oet.AssertAccessibleAsync("An exit, as OET");
        await oet.GetByRole(AriaRole.Link, new() { Name = "Move the exit date" }).ClickAsync();
        await oet.GetByRole(AriaRole.Button, new() { Name = "Show what changes" }).ClickAsync();
        await oet.AssertAccessibleAsync("A move, refused");
        await oet.GetByLabel("New exit date").FillAsync(OfficeFormat.Date(App.Today.AddDays(-1)));
        await oet.GetByRole(AriaRole.Button, new() { Name = "Show what changes" }).ClickAsync();
        await Expect(oet.GetByRole(AriaRole.Button, new() { Name = "Move exit date" })).ToBeVisibleAsync();
        await oet.AssertAccessibleAsync("What a move changes");
    }

    [Fact]
    public async Task CaseNotes_EachState_AreAccessible()
    {
        var person = await App.CreateParticipantAsync();
        await App.CreateEnrollmentAsync(person);
        await App.CreateNoteAsync(person);
        var page = await SignedInAsync(Roles.CaseManager);
        await page.GotoAsync($"/customers/{person.PublicId}/case-notes");
        await page.AssertAccessibleAsync("Case notes");
        await page.GetByRole(AriaRole.Link, new() { Name = "Bus pass" }).ClickAsync();
        await page.AssertAccessibleAsync("A case note");
        await page.GotoAsync($"/customers/{person.PublicId}/case-notes/new");
        await page.AssertAccessibleAsync("New case note");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add Case Note" }).ClickAsync();
        await page.AssertAccessibleAsync("New case note, refused");
        await page.GotoAsync($"/customers/{person.PublicId}/outcomes");
        await page.AssertAccessibleAsync("Outcomes");
        await page.GotoAsync($"/customers/{person.PublicId}/messages");
        await page.AssertAccessibleAsync("Messages, none yet");
    }

    [Fact]
    public async Task NewParticipant_EachState_IsAccessible()
    {
        var page = await SignedInAsync(Roles.CaseManager);
        await page.GotoAsync("/participants");
        await page.Locator("#Term").FillAsync("Nobody Atall");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a participant who never visited" }).ClickAsync();
        await Expect(page.Locator("h1").First).ToHaveTextAsync("Add a participant who never visited");
        await page.AssertAccessibleAsync("Add a participant");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add and register" }).ClickAsync();
        await page.AssertAccessibleAsync("Add a participant, refused");
    }
}
