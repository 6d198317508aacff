using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;
using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The network drops on the way there or on the way back: what was typed stays, is sent again by itself, and makes one visit.</summary>
[Collection(DeskBrowser.Name)]
public sealed class CheckInOfflineJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const string Lost = "No connection. Nothing was lost. This page will keep trying.";

    [Fact]
    public async Task CheckIn_NetworkBack_IsResentOnce()
    {
        var (room, desk) = await WithCardAsync("Ella Offline");
        await desk.Keys.PressAsync("e", "1");

        await desk.Page.Context.SetOfflineAsync(true);
        await desk.Keys.PressAsync("Control+Enter");
        await Expect(desk.Card.GetByRole(AriaRole.Alert)).ToHaveTextAsync(Lost);
        await Expect(desk.Card).ToContainTextAsync("Trying again in 2 seconds.");
        await Expect(desk.Service(1)).ToBeCheckedAsync();
        await desk.Page.Context.SetOfflineAsync(false);

        await AssertCheckedInOnceAsync(desk, room, "Ella Offline");
    }

    [Fact]
    public async Task CheckIn_NoNetwork_RetriesCurrentInputWithGrowingPauses()
    {
        var (room, desk) = await WithCardAsync("Ella Patient");
        await desk.Keys.PressAsync("e", "1");
        var cut = await desk.Page.CutAsync("**/check-in");
        await desk.Keys.PressAsync("Control+Enter");

        foreach (var seconds in new[] { 2, 4, 8, 16, 30, 30 })
        {
            await Expect(desk.Card).ToContainTextAsync($"Trying again in {seconds} seconds.");
            await desk.Page.Clock.RunForAsync(1000 * (seconds - 1));
            await Expect(desk.Card).ToContainTextAsync("Trying again in 1 second.");
            await desk.Page.Clock.RunForAsync(1000);
        }

        // A new pause is what shows that the last try was made and refused.
        await Expect(desk.Card).ToContainTextAsync("Trying again in 30 seconds.");
        Assert.Equal(7, cut.Tries);
        await desk.Keys.PressAsync("3");
        await cut.MendAsync();
        await desk.Page.Clock.RunForAsync(30_000);

        var visit = await AssertCheckedInOnceAsync(desk, room, "Ella Patient");
        Assert.Equal([1, 3], visit.Services.Select(used => used.ServiceId).Order());
    }

    [Theory]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task CheckIn_ProxyError_IsResentOnTryNow(int status)
    {
        Expected.Add($"Response Status Error Code {status}");
        Expected.Add($"responded with a status of {status}");
        var (room, desk) = await WithCardAsync("Ella Gateway");
        await desk.Keys.PressAsync("e", "1");
        await desk.Page.OnceAsync("**/check-in", route => route.FulfillAsync(new() { Status = status, Body = "" }));
        await desk.Keys.PressAsync("Control+Enter");
        await Expect(desk.Card).ToContainTextAsync(Lost);

        await desk.Keys.TabToAsync("button.rr-link, .rr-retry button");
        await desk.Page.GetByText("Try now").PressAsync("Enter");

        await AssertCheckedInOnceAsync(desk, room, "Ella Gateway");
    }

    [Fact]
    public async Task CheckIn_ResponseLost_RecordsOneVisit()
    {
        var (room, desk) = await WithCardAsync("Ella Answered");
        await desk.Keys.PressAsync("e", "1");

        await LoseTheAnswerAsync(desk.Page, "**/check-in", () => desk.Keys.PressAsync("Control+Enter"));

        Assert.Single(await TodaysAsync(room));
        await desk.Page.Clock.RunForAsync(2000);
        await AssertCheckedInOnceAsync(desk, room, "Ella Answered");
    }

    [Fact]
    public async Task CheckIn_NewVisitorResponseLost_RecordsOnePerson()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await desk.Page.ReadyToFailAsync();
        var ssn = SsnGenerator.Next();
        await FillNewAsync(desk, "Ella Firsttime", ssn.Digits);

        await LoseTheAnswerAsync(desk.Page, "**/check-in/new-visitor", () => desk.Keys.PressAsync("Control+Enter"));

        await Expect(desk.Field("Ssn")).ToHaveValueAsync(ssn.Digits);
        await desk.Page.Clock.RunForAsync(2000);
        var visit = await AssertCheckedInOnceAsync(desk, room, "Ella Firsttime");
        Assert.Equal(ssn.LastFour, visit.Participant.SsnLastFour);
    }

    [Theory]
    [InlineData("button[name=id]")]
    [InlineData("#card .rr-actions button:not([name])")]
    public async Task SameOrDifferent_ResponseLost_ResendsChoice(string choice)
    {
        await App.CreateVisitorAsync(await App.CreateRoomAsync(lwia: 7), "Ella Twofold");
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await desk.Page.ReadyToFailAsync();
        await FillNewAsync(desk, "Ella Twofold", ssn: null);
        await desk.Keys.PressAsync("Control+Enter");
        await Expect(desk.Title).ToHaveTextAsync("Possible match found");
        await desk.Keys.TabToAsync(choice);

        await LoseTheAnswerAsync(desk.Page, "**/check-in/same-or-different", () => desk.Keys.PressAsync("Enter"));

        await desk.Page.Clock.RunForAsync(2000);
        await AssertCheckedInOnceAsync(desk, room, "Ella Twofold");
    }

    [Fact]
    public async Task AddServices_ResponseLost_AddsOnce()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Ella Present");
        var desk = await AtTheDeskAsync(room);
        await desk.Page.ReadyToFailAsync();
        await desk.OpenAsync("Ella Present");
        await desk.Keys.PressAsync("3");
        await desk.Page.StopClockAsync();

        await LoseTheAnswerAsync(desk.Page, "**/services", () => desk.Keys.PressAsync("Control+Enter"));
        await desk.Page.Clock.RunForAsync(2000);

        await Expect(desk.Room).ToContainTextAsync("Job search on the internet, Online job application");
        Assert.Equal(2, Assert.Single(await App.VisitsAsync(room)).Services.Count);
    }

    [Fact]
    public async Task StopAndStartOver_WhileUnsent_AskFirst()
    {
        var (room, desk) = await WithCardAsync("Ella Leaving");
        await desk.Keys.PressAsync("e", "1");
        var cut = await desk.Page.CutAsync("**/check-in");
        await desk.Keys.PressAsync("Control+Enter");
        await Expect(desk.Card).ToContainTextAsync(Lost);
        await desk.Page.GetByText("Stop trying").PressAsync("Enter");
        await Expect(desk.Card).ToContainTextAsync("Not sent. Nothing was lost; select Check in to send it.");
        await desk.Page.Clock.RunForAsync(60_000);
        Assert.Equal(1, cut.Tries);

        await desk.Field("LaborForceStatus-Employed").PressAsync("Escape");
        await Expect(desk.StartOverDialog).ToBeVisibleAsync();
        await desk.StartOverDialog.GetByText("Start over", new() { Exact = true }).PressAsync("Enter");

        await Expect(desk.Find).ToBeFocusedAsync();
        Assert.Empty(await TodaysAsync(room));
    }

    [Fact]
    public async Task Search_NoConnection_ShowsMessage()
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.Page.ReadyToFailAsync();
        Expected.AddRange(LostNetwork.Console);
        await desk.Page.OnceAsync("**/check-in/search", route => route.AbortAsync());

        // All letters at once: on a busy machine each of them could be a search of its own.
        await desk.Page.Keyboard.InsertTextAsync("Nobody");
        await Expect(desk.Page.Locator("#matches")).ToContainTextAsync("No connection. Keep typing or press Enter to try again.");
        await desk.Page.Keyboard.InsertTextAsync("Here");

        await Expect(desk.Page.Locator("#matches")).ToContainTextAsync("No matches for “NobodyHere”.");
        await Expect(desk.Page.Locator("#matches")).Not.ToContainTextAsync("No connection");
    }

    private static async Task FillNewAsync(DeskPage desk, string name, string? ssn)
    {
        await desk.OpenNewAsync(name);
        await desk.Field("Zip").FillAsync("62704");
        if (ssn is not null)
        {
            await desk.Field("Ssn").FillAsync(ssn);
        }

        foreach (var item in NineItems.PolicyOrder.Skip(ssn is null ? 3 : 4))
        {
            await desk.Field($"Decline{item}").PressAsync("Space");
        }

        await desk.Keys.PressAsync("1");
        await desk.Page.StopClockAsync();
    }

    private async Task<Visit> AssertCheckedInOnceAsync(DeskPage desk, Location room, string name)
    {
        await Expect(desk.Alerts).ToContainTextAsync($"{name} is checked in");
        await Expect(desk.Page.Locator("[data-not-sent]")).ToHaveCountAsync(0);
        await Expect(desk.Find).ToBeFocusedAsync();
        return Assert.Single(await TodaysAsync(room));
    }

    private async Task<IEnumerable<Visit>> TodaysAsync(Location room) => (await App.VisitsAsync(room)).Where(visit => visit.Day == App.Today);

    /// <summary>The program gets the next request and answers, and the answer does not arrive.</summary>
    private async Task LoseTheAnswerAsync(IPage page, string address, Func<Task> send)
    {
        Expected.AddRange(LostNetwork.Console);
        await page.LoseTheAnswerAsync(address);
        await send();
        await Expect(page.Locator("#card")).ToContainTextAsync(Lost);
    }

    private async Task<(Location Room, DeskPage Desk)> WithCardAsync(string name)
    {
        Expected.AddRange(LostNetwork.Console);
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, name);
        var page = await (await NewPageAsync()).ReadyToFailAsync();
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        var desk = new DeskPage(page);
        await desk.OpenAsync(name);
        await page.StopClockAsync();
        return (room, desk);
    }
}
