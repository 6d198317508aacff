using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>From the registration of a third-party system to its first key, and axe-core on every page on the way.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class SystemJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task System_RegisteredApproved_GetsItsKey()
    {
        var lwia = await SignedInAsync(Roles.LwiaAdministrator);
        await lwia.GotoAsync("/systems");
        await lwia.AssertAccessibleAsync("Systems of an LWIA");
        await lwia.GetByRole(AriaRole.Link, new() { Name = "Register a system" }).ClickAsync();
        await lwia.AssertAccessibleAsync("Register a system");
        await lwia.GetByLabel("Code").FillAsync("JOURNEY-20");
        await lwia.GetByLabel("Name of the system").FillAsync("Journey Tracker");
        await lwia.Locator("#ContactName").FillAsync("Harriet Quill");
        await lwia.Locator("#ContactEmail").FillAsync("harriet@lwia.example");
        await lwia.GetByRole(AriaRole.Button, new() { Name = "Register system" }).ClickAsync();
        await Expect(lwia.Locator("#errors")).ToContainTextAsync("Answer with yes or no: Does the system collect all nine items?");
        await lwia.AssertAccessibleAsync("Register a system, refused");
        await Expect(lwia.GetByLabel("Code")).ToHaveValueAsync("JOURNEY-20");
        foreach (var point in StandingRule.Points)
        {
            await lwia.Locator($"label[for='{point}Answer-Yes']").ClickAsync();
            await lwia.Locator($"#{point}Evidence").FillAsync("Seen on the screen on March 2.");
        }

        await lwia.GetByRole(AriaRole.Button, new() { Name = "Register system" }).ClickAsync();
        await Expect(lwia.Locator("#alerts")).ToContainTextAsync("The system is registered.");
        await Expect(lwia.Locator("main")).ToContainTextAsync("OET has not approved this system yet");
        await lwia.AssertAccessibleAsync("A system that waits for approval");

        var oet = await SignedInAsync(Roles.Oet);
        await oet.GotoAsync("/systems?state=NotApproved");
        await oet.GetByRole(AriaRole.Link, new() { Name = "JOURNEY-20" }).ClickAsync();
        await oet.GetByRole(AriaRole.Button, new() { Name = "Approve this system" }).ClickAsync();
        await Expect(oet.Locator("#alerts")).ToContainTextAsync("Journey Tracker is approved.");
        await oet.AssertAccessibleAsync("An approved system");

        await lwia.ReloadAsync();
        await lwia.GetByRole(AriaRole.Button, new() { Name = "Create a key" }).ClickAsync();
        await Expect(lwia.GetByRole(AriaRole.Heading, new() { Name = "New key for Journey Tracker" })).ToBeVisibleAsync();
        await lwia.AssertAccessibleAsync("A new key");
        var key = await lwia.Locator("#key code").TextContentAsync();
        var kept = await App.QueryAsync(db => db.ApiKeys.SingleAsync(row => row.System.Code == "JOURNEY-20"));
        Assert.Equal(kept.Hash, ApiKey.HashOf(key!));
        await lwia.GetByRole(AriaRole.Link, new() { Name = "I’ve saved the key" }).ClickAsync();
        await Expect(lwia.Locator("main")).ToContainTextAsync($"Ends in {kept.End}");
        await lwia.GetByText("Revoke", new() { Exact = false }).First.ClickAsync();
        await lwia.AssertAccessibleAsync("A system with a key");
        await lwia.GetByRole(AriaRole.Link, new() { Name = "Change this system" }).ClickAsync();
        await lwia.AssertAccessibleAsync("Change a system");
    }
}
