using Microsoft.Playwright;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Called away with a card half filled in: after signing in again in the same tab it is there as it was.</summary>
[Collection(OfficeBrowser.Name)]
public sealed class PreservedFormJourneys(BrowserApp app, Chromium chromium) : IdleEndJourney(app, chromium)
{
    [Fact]
    public async Task SignInAgain_NewVisitor_IsRestored()
    {
        var (room, technician, desk) = await AtTheDeskWithClockAsync();
        var ssn = SsnGenerator.Next();
        await desk.OpenNewAsync("Carla Away");
        await desk.Page.GetByText("Español").ClickAsync();
        await desk.Field("Zip").FillAsync("62704");
        await desk.Field("Ssn").FillAsync(ssn.Digits);
        await desk.Field("DeclineBirthDate").PressAsync("Space");
        await desk.Field("Race-White").PressAsync("Space");
        await desk.Field("Race-Asian").PressAsync("Space");
        await desk.Keys.PressAsync("2", "a");
        await desk.Keys.TypeAsync("Came by bus");

        await LetIdleEndAsync(desk);
        await AssertNothingReadableIsStoredAsync(desk.Page, ssn.Digits, "Carla", "62704", "by bus");
        await SignInHereAsync(desk.Page, technician);

        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync(IsHereAgain);
        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync("Enter the Social Security Number again");
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Carla");
        await Expect(desk.Field("Zip")).ToHaveValueAsync("62704");
        await Expect(desk.Field("Zip-label")).ToContainTextAsync("Código postal");
        await Expect(desk.Field("Ssn")).ToHaveValueAsync("");
        await Expect(desk.Field("DeclineBirthDate")).ToBeCheckedAsync();
        await Expect(desk.Field("Race-White")).ToBeCheckedAsync();
        await Expect(desk.Field("Race-Asian")).ToBeCheckedAsync();
        await Expect(desk.Service(2)).ToBeCheckedAsync();
        await Expect(desk.Field("Note")).ToHaveValueAsync("Came by bus");
        await AwaitStoredAsync(desk.Page, isStored: false);
        Assert.DoesNotContain(ssn.Digits, await desk.Page.ContentAsync(), StringComparison.Ordinal);

        await desk.Field("Ssn").FillAsync(ssn.Digits);
        foreach (var id in new[] { "DeclineLaborForceStatus", "DeclineHispanic", "DeclineGender" })
        {
            await desk.Field(id).PressAsync("Space");
        }

        await desk.CheckInAsync("Carla Away");
        Assert.Equal("Came by bus", Assert.Single(await App.VisitsAsync(room)).Note);
    }

    [Fact]
    public async Task SignInAgain_ReturningVisitor_IsRestored()
    {
        var (room, technician, desk) = await AtTheDeskWithClockAsync();
        await App.CreateVisitorAsync(room, "Carla Known");
        await desk.OpenAsync("Carla Known");
        await desk.Keys.PressAsync("u", "1", "3");

        await LetIdleEndAsync(desk);
        await SignInHereAsync(desk.Page, technician);

        await Expect(desk.Title).ToHaveTextAsync("Carla Known");
        await Expect(desk.Service(3)).ToBeCheckedAsync();
        await Expect(desk.Field("LaborForceStatus-Unemployed")).ToBeCheckedAsync();
        await desk.Service(3).PressAsync("Escape");
        await Expect(desk.StartOverDialog).ToBeVisibleAsync();
        await desk.Keys.PressAsync("Enter");
        await desk.Service(3).FocusAsync();
        await desk.CheckInAsync("Carla Known");
    }

    [Fact]
    public async Task SignInAgain_OnOtherPage_LinksToItems()
    {
        var (room, technician, desk) = await AtTheDeskWithClockAsync();
        var person = await App.CreateVisitorAsync(room, "Carla Corrected");
        await desk.Page.GotoAsync($"/participants/{person.PublicId}/edit");
        await desk.Field("LastName").FillAsync("Correct");
        await desk.Field("DeclineZip").PressAsync("Space");

        await LetIdleEndAsync(desk);
        await AssertNothingReadableIsStoredAsync(desk.Page, "Correct", person.PublicId.ToString());
        await SignInHereAsync(desk.Page, technician);
        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync("We kept what you typed before you were signed out. ");
        await desk.Page.GetByText("Go back to Participant").ClickAsync();

        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync(IsHereAgain);
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Correct");
        await Expect(desk.Field("DeclineZip")).ToBeCheckedAsync();
        await Expect(desk.Field("Zip")).ToHaveValueAsync("");
        await desk.Field("LastName").PressAsync("Enter");
        await Expect(desk.Page.Locator("main")).ToContainTextAsync("Saved. Classification:");
    }

    [Fact]
    public async Task SignInAgain_Sheet_IsRestoredWithRows()
    {
        var (_, technician, desk) = await AtTheDeskWithClockAsync();
        await desk.Page.GotoAsync("/check-in/catch-up");
        await desk.Field("Date").FillAsync("02/27/2026");
        await desk.Field("r1-FirstName").FillAsync("Carla");
        await desk.Field("r2-LastName").FillAsync("Papers");
        await desk.Field("r2-DeclineRest").PressAsync("Space");

        await LetIdleEndAsync(desk);
        await AssertNothingReadableIsStoredAsync(desk.Page, "Carla", "Papers");
        await SignInHereAsync(desk.Page, technician);
        await desk.Page.GetByText("Go back to Catch-up sheet").ClickAsync();

        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync(IsHereAgain);
        await Expect(desk.Field("Date")).ToHaveValueAsync("02/27/2026");
        await Expect(desk.Field("r1-FirstName")).ToHaveValueAsync("Carla");
        await Expect(desk.Field("r2-LastName")).ToHaveValueAsync("Papers");
        await Expect(desk.Field("r2-DeclineRest")).ToBeCheckedAsync();
        await Expect(desk.Page.Locator("#sheet [data-row]")).Not.ToHaveCountAsync(2);
    }

    [Fact]
    public async Task SignInAgain_OtherAccount_RestoresNothing()
    {
        var (room, _, desk) = await AtTheDeskWithClockAsync();
        await desk.OpenNewAsync("Carla Secret");
        await desk.Field("Zip").FillAsync("62704");

        await LetIdleEndAsync(desk);
        await AwaitStoredAsync(desk.Page, isStored: true);
        var answer = await desk.Page.RunAndWaitForResponseAsync(
            async () => await SignInHereAsync(desk.Page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room)),
            response => response.Url.EndsWith("/account/kept-page/opening", StringComparison.Ordinal));

        Assert.Equal(404, answer.Status);
        await Expect(desk.Card).ToBeEmptyAsync();
        await Expect(desk.Page.Locator("#alerts")).ToBeEmptyAsync();
        await AwaitStoredAsync(desk.Page, isStored: false);
    }

    [Fact]
    public async Task StayOrSignOut_ByUser_ForgetsInput()
    {
        var (_, _, desk) = await AtTheDeskWithClockAsync();
        await desk.OpenNewAsync("Carla Present");
        await desk.Field("Zip").FillAsync("62704");
        await WarnAsync(desk);
        await AwaitStoredAsync(desk.Page, isStored: true);
        await desk.Page.GetByText("Stay signed in").PressAsync("Enter");
        await Expect(desk.Page.Locator("#idle-dialog")).ToBeHiddenAsync();
        await AwaitStoredAsync(desk.Page, isStored: false);
        await Expect(desk.Field("Zip")).ToHaveValueAsync("62704");

        await WarnAsync(desk);
        await AwaitStoredAsync(desk.Page, isStored: true);
        await desk.Page.GetByText("Sign out now").PressAsync("Enter");

        await Expect(desk.Page.Locator("main")).ToContainTextAsync("You are signed out.");
        await AwaitStoredAsync(desk.Page, isStored: false);
    }

    [Fact]
    public async Task Sleep_PastLimit_HidesPageUntilSameAccountReturns()
    {
        var (room, technician, desk) = await AtTheDeskWithClockAsync();
        await App.CreateVisitorAsync(room, "Carla Asleep");
        await desk.OpenAsync("Carla Asleep");
        await desk.Keys.PressAsync("e", "1");
        var cover = desk.Page.Locator("#signed-out-dialog");

        await PassAsync(desk, TimeSpan.FromMinutes(20));
        await Expect(cover).ToBeVisibleAsync();
        await desk.Keys.PressAsync("Escape");
        await cover.GetByText("Continue", new() { Exact = true }).ClickAsync();
        await Expect(cover).ToContainTextAsync("Sign in with the same account first");

        var tab = await desk.Page.Context.RunAndWaitForPageAsync(() => cover.GetByRole(AriaRole.Link).ClickAsync());
        await SignInHereAsync(tab, technician);
        await Expect(tab).ToHaveTitleAsync("Check-in · ResourceRoom");
        await cover.GetByText("Continue", new() { Exact = true }).ClickAsync();

        await Expect(cover).ToBeHiddenAsync();
        await Expect(desk.Service(1)).ToBeCheckedAsync();
        await desk.Service(1).FocusAsync();
        await desk.CheckInAsync("Carla Asleep");
    }

    private static async Task AssertNothingReadableIsStoredAsync(IPage page, params string[] typed)
    {
        var everything = await page.EvaluateAsync<string>("() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }])");
        Assert.Contains("resource-room.kept", everything, StringComparison.Ordinal);
        Assert.All(typed, text => Assert.DoesNotContain(text, everything, StringComparison.Ordinal));
    }
}
