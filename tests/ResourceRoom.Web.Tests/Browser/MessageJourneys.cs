using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A planner and a customer write to each other, and the customer marks a step as done.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class MessageJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task PlannerAndCustomer_WriteAndMarkDone_SeeEachOther()
    {
        var planner = await App.CreateAccountAsync(Roles.CaseManager);
        var person = await App.CreateParticipantAsync();
        var enrollment = await App.CreateEnrollmentAsync(person, change: traits => traits with { PlannerId = planner.Id });
        await App.CreateStepAsync(enrollment, "MENTOR", change: null, await App.CreateGoalAsync(person));
        var account = await App.CreateCustomerAccountAsync(person);
        var office = await NewPageAsync();
        await SignInAsync(office, planner);
        await office.GotoAsync($"/customers/{person.PublicId}");
        await office.AssertAccessibleAsync("A customer with contact details");
        await office.GetByRole(AriaRole.Link, new() { Name = "Send Message" }).ClickAsync();
        await office.GetByLabel("Message", new() { Exact = true }).FillAsync("How is the mentoring?");
        await office.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).ClickAsync();
        await Expect(office.Locator("#alerts")).ToContainTextAsync("Message sent.");
        await office.AssertAccessibleAsync("A thread");

        var home = await NewPageAsync();
        await SignInAsync(home, account);
        await Expect(home.Locator("main")).ToContainTextAsync("1 is new");
        await home.AssertAccessibleAsync("My Dashboard of a customer");
        await home.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Inbox" }).ClickAsync();
        await home.AssertAccessibleAsync("Inbox of a customer");
        await home.GetByRole(AriaRole.Link, new() { Name = "Message for you" }).ClickAsync();
        await Expect(home.Locator("main")).ToContainTextAsync("How is the mentoring?");
        await home.AssertAccessibleAsync("Messages of a customer");
        await home.GetByLabel("Message", new() { Exact = true }).FillAsync("Very good, we are done.");
        await home.GetByRole(AriaRole.Button, new() { Name = "Send message" }).ClickAsync();
        await Expect(home.Locator("#alerts")).ToContainTextAsync("Message sent.");
        await home.GetByRole(AriaRole.Link, new() { Name = "My Plan" }).ClickAsync();
        await home.Locator("summary").ClickAsync();
        await home.AssertAccessibleAsync("My Plan");
        await home.GetByRole(AriaRole.Button, new() { Name = "Mark as done" }).ClickAsync();
        await Expect(home.Locator("#alerts")).ToContainTextAsync("Your planner will confirm it.");

        await office.GotoAsync("/inbox");
        await Expect(office.Locator(".rr-nav .rr-count")).ToHaveTextAsync("2 unread");
        await Expect(office.Locator("tbody")).ToContainTextAsync("A customer marked a step as done");
        await office.AssertAccessibleAsync("Inbox of a planner");
        await office.GetByRole(AriaRole.Link, new() { Name = "Message from a customer" }).ClickAsync();
        await Expect(office.Locator(".rr-thread")).ToContainTextAsync("Very good, we are done.");
        await office.GotoAsync("/inbox");
        await office.GetByRole(AriaRole.Link, new() { Name = "A customer marked a step as done" }).ClickAsync();
        await Expect(office.Locator("main")).ToContainTextAsync("The customer marked this step as done");
    }
}
