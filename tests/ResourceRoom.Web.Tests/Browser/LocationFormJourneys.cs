using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>From an LWIA's form to the first check-in in the new room, and axe-core on every page on the way.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class LocationFormJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task NewRoom_SubmittedReturnedMendedAccepted_TakesItsFirstVisitor()
    {
        var lwia = await SignedInToAsync(Roles.LwiaAdministrator, 13);
        await lwia.GotoAsync("/locations");
        await lwia.AssertAccessibleAsync("Locations of an LWIA");
        await lwia.GetByRole(AriaRole.Link, new() { Name = "Forms", Exact = true }).ClickAsync();
        await lwia.GetByRole(AriaRole.Link, new() { Name = "Report a new room" }).First.ClickAsync();
        await lwia.GetByRole(AriaRole.Button, new() { Name = "Submit form" }).ClickAsync();
        await Expect(lwia.Locator("#errors")).ToContainTextAsync("Enter the room name.");
        await lwia.AssertAccessibleAsync("New form, refused");
        await lwia.GetByLabel("Date established").FillAsync(OfficeFormat.Date(App.Today));
        await Expect(lwia.Locator("#form-due")).ToContainTextAsync("OET must have this form by");
        await FillAsync(lwia);
        await lwia.GetByRole(AriaRole.Button, new() { Name = "Copy Monday to Tuesday through Friday" }).ClickAsync();
        await Expect(lwia.Locator("#Closes4")).ToHaveValueAsync("17:00");
        await lwia.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).ClickAsync();
        await Expect(lwia.Locator("#alerts")).ToContainTextAsync("Draft saved.");
        await lwia.AssertAccessibleAsync("A draft");
        await lwia.GetByRole(AriaRole.Button, new() { Name = "Submit form" }).ClickAsync();
        await Expect(lwia.Locator("#alerts")).ToContainTextAsync("Form submitted.");
        await lwia.AssertAccessibleAsync("A submitted form");

        var oet = await SignedInAsync(Roles.Oet);
        await oet.GotoAsync("/locations");
        await oet.GetByRole(AriaRole.Link, new() { Name = "for review" }).ClickAsync();
        await oet.AssertAccessibleAsync("Review queue");
        await oet.GetByRole(AriaRole.Row).Filter(new() { HasText = "Journey Room" }).GetByRole(AriaRole.Link).ClickAsync();
        await oet.GetByText("Comments next to the fields").ClickAsync();
        await oet.AssertAccessibleAsync("A review");
        await oet.GetByRole(AriaRole.Button, new() { Name = "Return" }).ClickAsync();
        await Expect(oet.Locator("#errors")).ToContainTextAsync("Say what needs to be corrected");
        await oet.AssertAccessibleAsync("A review, refused");
        await oet.Locator("#Comment-Computers").FillAsync("Are the two at the entrance counted?");
        await oet.GetByRole(AriaRole.Button, new() { Name = "Return" }).ClickAsync();
        await Expect(oet.Locator("#alerts")).ToContainTextAsync("Form returned.");

        await lwia.GotoAsync("/locations");
        await lwia.GetByRole(AriaRole.Link, new() { Name = "New room: Journey Room" }).ClickAsync();
        await Expect(lwia.Locator("main")).ToContainTextAsync("OET: “Are the two at the entrance counted?”");
        await lwia.AssertAccessibleAsync("A returned form");
        await lwia.GetByLabel("Public computers").FillAsync("9");
        await lwia.GetByRole(AriaRole.Button, new() { Name = "Submit form" }).ClickAsync();
        await Expect(lwia.Locator("#alerts")).ToContainTextAsync("Form submitted.");

        await oet.GotoAsync("/locations/review");
        await oet.GetByRole(AriaRole.Row).Filter(new() { HasText = "Journey Room" }).GetByRole(AriaRole.Link).ClickAsync();
        await oet.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await Expect(oet.Locator("#alerts")).ToContainTextAsync("Form accepted: 13-");

        var room = await App.QueryAsync(db => db.Locations.SingleAsync(row => row.Name == "Journey Room"));
        var desk = await NewPageAsync();
        await SignInAsync(desk, await App.CreateAccountAsync(Roles.Technician, 13, room));
        await desk.GotoAsync("/check-in");
        await Expect(desk.Locator("body")).ToContainTextAsync("Journey Room");
    }

    [Fact]
    public async Task RoomPages_EachState_AreAccessible()
    {
        var room = await App.CreateRoomAsync(14, change: row => row.Facts = row.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(16, 30)) });
        var form = await App.CreateLocationFormAsync(room, await App.CreateAccountAsync(Roles.LwiaAdministrator, 14));
        var oet = await SignedInAsync(Roles.Oet);
        foreach (var (address, name) in new[]
        {
            ($"/locations/{room.Code}", "A room"), ($"/locations/{room.Code}?on={OfficeFormat.Date(App.Today.AddDays(-3))}", "A room on another day"), ("/locations/listing", "The listing"),
            ("/locations?state=all&on=01/01/2026", "Rooms on another day"), ("/locations?on=nonsense", "Rooms with a wrong filter"), ($"/locations/review/{form.PublicId}", "Review of a change"),
            ($"/locations/forms/new?kind=Change&room={room.Code}", "A change"), ($"/locations/forms/new?kind=Closure&room={room.Code}", "A closing"), ("/locations/forms", "All forms"),
        })
        {
            await oet.GotoAsync(address);
            await oet.AssertAccessibleAsync(name);
        }

        await oet.GotoAsync($"/locations/review/{form.PublicId}");
        await oet.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();
        await App.ArrangeAsync(async (_, db) =>
        {
            var row = await db.LocationForms.SingleAsync(one => one.Id == form.Id);
            (row.EventOn, row.AppliedAt) = (App.Today.AddDays(10), null);
            return row;
        });
        await oet.GotoAsync($"/locations/forms/{form.PublicId}");
        await Expect(oet.GetByRole(AriaRole.Button, new() { Name = "Move" })).ToBeVisibleAsync();
        await oet.AssertAccessibleAsync("A coming change");
    }

    private static async Task FillAsync(IPage page)
    {
        foreach (var (label, text) in new[]
        {
            ("Room name", "Journey Room"), ("Street", "5 Prairie Row"), ("City", "Moline"), ("ZIP code", "61265"), ("County", "Rock Island"), ("Phone", "309 555 0110"), ("Name", "Jo Example"),
            ("Contact’s phone", "309 555 0111"), ("Contact’s email", "jo@rooms.example"), ("Monday opens", "8:30"), ("Monday closes", "17:00"), ("Public computers", "7"), ("Funding source", "WIOA Title I"),
        })
        {
            await page.GetByLabel(label, new() { Exact = true }).FillAsync(text);
        }

        await page.GetByLabel("Site type").SelectOptionAsync("Affiliate");
        await page.Locator("label[for=Accessible-yes]").ClickAsync();
    }
}
