using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Nobody at the keyboard: the page's clock and the program's move together.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class IdleJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Idle_ThirteenMinutes_WarnsAndStayKeepsCard()
    {
        var desk = await WithCardAsync("Sam Waiting");
        var dialog = desk.Page.Locator("#idle-dialog");
        await desk.Keys.PressAsync("1");

        await PassAsync(desk, TimeSpan.FromMinutes(13) - Moment);
        await Expect(dialog).ToBeHiddenAsync();
        await PassAsync(desk, Moment + Moment);
        await Expect(dialog).ToBeVisibleAsync();
        await Expect(dialog).ToContainTextAsync("You will be signed out in two minutes");
        await Expect(dialog.GetByText("Stay signed in")).ToBeFocusedAsync();
        await desk.Page.RunAndWaitForResponseAsync(() => desk.Keys.PressAsync("Enter"), response => response.Url.EndsWith("/account/keep-alive", StringComparison.Ordinal) && response.Status == 204);
        await Expect(dialog).ToBeHiddenAsync();
        await PassAsync(desk, TimeSpan.FromMinutes(12));

        await Expect(desk.Service(1)).ToBeCheckedAsync();
        await desk.Keys.PressAsync("e");
        await desk.CheckInAsync("Sam Waiting");
    }

    [Fact]
    public async Task Idle_FifteenMinutes_SignsOutWithReason()
    {
        var desk = await WithCardAsync("Sam Forgotten");

        await PassAsync(desk, TimeSpan.FromMinutes(15) + Moment);

        await Expect(desk.Page.Locator("main")).ToContainTextAsync("You were signed out after 15 minutes of inactivity.");
        await desk.Page.GotoAsync("/check-in");
        await Expect(desk.Page).ToHaveTitleAsync("Sign in · ResourceRoom");
    }

    [Fact]
    public async Task Typing_ForTwentyMinutes_KeepsSession()
    {
        var desk = await WithCardAsync("Sam Talking");

        // Whether a pause or the key after it is what the page tells of depends on when the last key was struck.
        foreach (var _ in Enumerable.Range(0, 4))
        {
            await desk.Page.RunAndWaitForResponseAsync(
                async () =>
                {
                    await PassAsync(desk, TimeSpan.FromMinutes(5));
                    await desk.Keys.PressAsync("1");
                    await desk.Page.Clock.RunForAsync(2000);
                },
                response => response.Url.EndsWith("/account/keep-alive", StringComparison.Ordinal) && response.Status == 204);
        }

        await desk.Keys.PressAsync("2", "e");
        await desk.CheckInAsync("Sam Talking");
    }

    [Fact]
    public async Task CheckIn_SessionEndedElsewhere_KeepsCard()
    {
        var desk = await WithCardAsync("Sam Expired");
        Expected.Add("Response Status Error Code 401");
        await desk.Keys.PressAsync("e", "1");

        App.Time.Advance(TimeSpan.FromMinutes(16));
        await desk.Keys.PressAsync("Control+Enter");

        await Expect(desk.Card).ToContainTextAsync("Not sent: you were signed out. Nothing was lost");
        await Expect(desk.Service(1)).ToBeCheckedAsync();
        await Expect(desk.Card.GetByText("Sign in on a new tab")).ToBeVisibleAsync();
    }

    private async Task PassAsync(DeskPage desk, TimeSpan time)
    {
        App.Time.Advance(time);
        await desk.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }

    private async Task<DeskPage> WithCardAsync(string name)
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, name, answers => answers with { Gender = Answer<Gender>.Given(Gender.Male) });
        var page = await NewPageAsync();
        await page.Clock.InstallAsync();
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        var desk = new DeskPage(page);
        await desk.OpenAsync(name);
        await page.StandStillAsync();
        return desk;
    }
}
