using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>axe-core on visits, participants and their records.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class RecordAccessibilityTests(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Visits_EachState_AreAccessible()
    {
        var room = await App.CreateRoomAsync();
        var technician = await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        await App.CreateVisitorAsync(room, "Maximiliana Featherstonehaugh-Cholmondeley");
        var person = await App.CreateVisitorInTheRoomAsync(room, "Paul Present");
        var now = App.Time.GetUtcNow().UtcDateTime;
        foreach (var minutes in Enumerable.Range(1, 30))
        {
            await App.CreateVisitAsync(person, room, technician, now.AddHours(-2), now.AddHours(-2).AddMinutes(minutes));
        }

        var page = await NewPageAsync();
        await SignInAsync(page, technician);
        await page.GotoAsync("/visits?from=2026-02-01");
        await Expect(page.Locator("main")).ToContainTextAsync("of 32 entries");
        await page.AssertAccessibleAsync("Visits");
        await page.GotoAsync("/visits?from=2025-02-01&to=2025-02-01");
        await page.AssertAccessibleAsync("No visit");
        await page.GotoAsync("/visits?from=yesterday&to=02/30/2026");
        await Expect(page.Locator("#errors")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Visits with a wrong filter");
        await page.GotoAsync("/visits?state=InTheRoom");
        await page.GetByText("Paul Present").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Visit for Paul Present");
        await page.AssertAccessibleAsync("A visit");
    }

    [Fact]
    public async Task StatewideVisits_AreAccessible()
    {
        await App.CreateVisitorInTheRoomAsync(await App.CreateRoomAsync(), "Paul Statewide");
        var page = await SignedInAsync(Roles.Oet);
        await page.GotoAsync("/visits");
        await Expect(page.Locator("#Room")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Visits of all rooms");
    }

    [Fact]
    public async Task Search_EachState_IsAccessible()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Rita Searched", People.AllAnswered);
        var page = await SignedInAsync(Roles.Technician, room);
        await page.GotoAsync("/participants");
        await page.AssertAccessibleAsync("Participants");
        foreach (var (term, text) in new[] { ("searched", "1 person found"), ("nosuchname", "No matches"), ("12", "You can’t search by that.") })
        {
            await page.Locator("#Term").FillAsync(term);
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("main")).ToContainTextAsync(text);
            await page.AssertAccessibleAsync(text);
        }
    }

    [Fact]
    public async Task Record_EachClass_IsAccessible()
    {
        var room = await App.CreateRoomAsync();
        var people = new[]
        {
            await App.CreateVisitorAsync(room, "Rita Basic"),
            await App.CreateVisitorAsync(room, "Rita Registered", People.AllAnswered, isRegistered: true),
            await App.CreateVisitorAsync(room, "Rita Incomplete", answers => People.AllAnswered(answers) with { Gender = Answer<Gender>.Declined }, isRegistered: true),
        };
        var page = await SignedInAsync(Roles.Technician, room);
        foreach (var person in people)
        {
            await page.GotoAsync($"/participants/{person.PublicId}");
            await Expect(page.Locator("h1")).ToHaveTextAsync($"Rita {person.LastName}");
            await page.AssertAccessibleAsync($"Record: {person.LastName}");
        }

        await Expect(page.Locator("main")).ToContainTextAsync("egistration incomplete");
        await page.Locator(".rr-reveal summary").PressAsync("Enter");
        await page.Locator("#Reason").FillAsync(" ");
        await page.Locator("#Reason").PressAsync("Enter");
        await Expect(page.Locator("#Reason-error")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Reveal without a reason");
        await page.Locator("#Reason").FillAsync("The visitor asked");
        await page.Locator("#Reason").PressAsync("Enter");
        await Expect(page.Locator("#ssn-revealed")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Number revealed");
    }

    [Fact]
    public async Task Correction_EachState_IsAccessible()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Rita Corrected", People.AllAnswered);
        var page = await SignedInAsync(Roles.Technician, room);
        var late = await SignedInAsync(Roles.Technician, room);
        var address = $"/participants/{person.PublicId}/edit";
        await late.GotoAsync(address);
        await page.GotoAsync(address);
        await page.AssertAccessibleAsync("Correction");
        await SaveAsync(page, zip: "6270");
        await Expect(page.Locator("#errors")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Correction with errors");
        await SaveAsync(page, zip: "60601");
        await Expect(page.Locator("main")).ToContainTextAsync("Saved. Classification:");
        await page.AssertAccessibleAsync("Corrected");

        await SaveAsync(late, zip: "61820");
        await Expect(late.Locator("h1:visible")).ToHaveTextAsync("Someone else saved this record first");
        await late.AssertAccessibleAsync("Correction in conflict");
    }

    [Fact]
    public async Task VisitCorrectionAndVoid_EachState_AreAccessible()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Rita Mistyped");
        var visit = (await App.VisitsAsync(room))[0];
        var page = await SignedInAsync(Roles.Technician, room);
        var late = await SignedInAsync(Roles.Technician, room);
        await late.GotoAsync($"/visits/{visit.PublicId}/correction");
        await page.GotoAsync($"/visits/{visit.PublicId}/correction");
        await page.AssertAccessibleAsync("Correction of a visit");
        await CorrectAsync(page, "25:00", "no");
        await Expect(page.Locator("#errors")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Correction of a visit with errors");
        await CorrectAsync(page, "8:05 AM", "Mistyped in a hurry");
        await Expect(page.Locator("#alerts")).ToContainTextAsync(" corrected.");
        await page.AssertAccessibleAsync("Visit with a history");
        await CorrectAsync(late, "8:10 AM", "Mistyped in a hurry");
        await Expect(late.Locator("h1")).ToHaveTextAsync("Someone else saved this visit first");
        await late.AssertAccessibleAsync("Correction of a visit in conflict");

        await page.Locator(".rr-void summary").PressAsync("Enter");
        await page.Locator("#Reason").FillAsync(" no ");
        await page.Locator("#Reason").PressAsync("Enter");
        await Expect(page.Locator("#Reason-error")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync("Void without a reason");
        await page.Locator("#Reason").FillAsync("Never here");
        await page.Locator("#Reason").PressAsync("Enter");
        await Expect(page.Locator("#alerts")).ToContainTextAsync(" voided.");
        await page.AssertAccessibleAsync("Voided visit");
    }

    [Fact]
    public async Task LocationWithHours_IsAccessible()
    {
        var room = await App.CreateRoomAsync(change: location => location.Facts = location.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(16, 30)) });
        var page = await SignedInAsync(Roles.Oet);
        await page.GotoAsync($"/locations/{room.Code}");
        await Expect(page.Locator("main")).ToContainTextAsync("8:30 AM to 4:30 PM");
        await page.AssertAccessibleAsync("Location with hours");
    }

    private static async Task CorrectAsync(IPage page, string startTime, string reason)
    {
        await page.Locator("#StartTime").FillAsync(startTime);
        await page.Locator("#Reason").FillAsync(reason);
        await page.Locator("#Reason").PressAsync("Enter");
    }

    private static async Task SaveAsync(IPage page, string zip)
    {
        await page.Locator("#Zip").FillAsync(zip);
        await page.Locator("#Zip").PressAsync("Enter");
    }
}
