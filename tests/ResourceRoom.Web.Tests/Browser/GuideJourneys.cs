using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>"Access Customer Progress Page" and "Follow-Up Services" of the guide, each numbered step in its own words, up to what the customer sees.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class GuideJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const string Goal = "Participate in Apprenticeship Illinois program";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EveryNumberedStep_FromMyDashboardToTheCustomer_Works(bool scripts)
    {
        var person = await CreateCustomerAsync(scripts ? "Philips" : "Phillips");
        var page = await NewPageAsync(scripts);
        await SignInAsync(page, await App.CreateAccountAsync(Roles.CaseManager));

        await OpenCustomerAsync(page, person);

        await page.GetByRole(AriaRole.Link, new() { Name = "Customer Career Plan (IEP/ISS)" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "3. Add Steps/Services" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Once assigned to a goal, the customer can see the step/service.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add Step/Service" }).ClickAsync();
        var services = scripts ? page.GetByRole(AriaRole.Dialog) : page.Locator("#add-step");
        foreach (var (category, service) in new[] { ("Follow-up", "Follow-up Services (CM)"), ("Supportive Services", "Support Service - Transportation"), ("Training", "Registered Apprenticeship Program (RAP)") })
        {
            await services.GetByLabel("Category").SelectOptionAsync(category);
            if (!scripts)
            {
                await services.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
            }

            await services.GetByRole(AriaRole.Button, new() { Name = $"Add {service}" }).ClickAsync();
            await Expect(page.Locator("body")).ToContainTextAsync($"{service} added to the plan.");
        }

        await (scripts ? services.GetByRole(AriaRole.Button, new() { Name = "Close" }) : page.GetByRole(AriaRole.Link, new() { Name = "Back to the plan" })).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("Showing 1 to 3 of 3 entries");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Follow-up Services (CM)" }).PressAsync("Space");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = Goal }).PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Assign to goal" }).ClickAsync();
        var steps = page.GetByRole(AriaRole.Region, new() { Name = $"Steps for: {Goal}" });
        await Expect(steps).ToContainTextAsync("Showing 1 to 1 of 1 entry");
        await steps.GetByRole(AriaRole.Link, new() { Name = "Edit Planned Services: Follow-up Services (CM)" }).ClickAsync();
        await page.GetByLabel("Service provider").FillAsync("Midtown College");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save service" }).ClickAsync();
        await Expect(page.Locator("#alerts")).ToContainTextAsync("saved");

        await SeeItAsTheCustomerAsync(person, scripts);
    }

    private static async Task OpenCustomerAsync(IPage page, Participant person)
    {
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        await menu.GetByRole(AriaRole.Link, new() { Name = "My Dashboard" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Partner Tools" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Customer Support Center" }).ClickAsync();
        await menu.GetByRole(AriaRole.Link, new() { Name = "Groups" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Youth Career Pathways PY 21" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"{person.FirstName} {person.LastName}" }).ClickAsync();
        foreach (var words in new[] { "Customer Type is not set", "Sync With IWDS", "Last Sync", "N/A", "See All" })
        {
            await Expect(page.Locator("main")).ToContainTextAsync(words);
        }
    }

    private async Task SeeItAsTheCustomerAsync(Participant person, bool scripts)
    {
        var home = await NewPageAsync(scripts);
        await SignInAsync(home, await App.CreateCustomerAccountAsync(person));
        await Expect(home.Locator("main")).ToContainTextAsync("Please look through your plan and confirm it.");
        await home.GetByRole(AriaRole.Link, new() { Name = "Open my plan" }).ClickAsync();
        await Expect(home.Locator("main")).ToContainTextAsync("Midtown College");
        await Expect(home.Locator("main")).Not.ToContainTextAsync("Registered Apprenticeship Program");
        if (scripts)
        {
            await home.AssertAccessibleAsync("My Plan, to be confirmed");
        }

        await home.GetByRole(AriaRole.Button, new() { Name = "Confirm my plan" }).ClickAsync();
        await Expect(home.Locator("main")).ToContainTextAsync("You confirmed your plan on");
    }

    private async Task<Participant> CreateCustomerAsync(string last)
    {
        var person = await App.CreateParticipantAsync(answers => answers with { FirstName = Answer<string>.Given("Jennifer"), LastName = Answer<string>.Given(last) });
        await App.CreateEnrollmentAsync(person, change: traits => traits with { Program = WorkforceProgram.YouthCareerPathways, On = new DateOnly(2021, 9, 1) });
        await App.CreateGoalAsync(person, Goal);
        return person;
    }
}
