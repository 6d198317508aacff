using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The cards that follow from what was typed survive an idle sign-out too; and what is forgotten in the middle of being kept.</summary>
[Collection(DeskBrowser.Name)]
public sealed class PreservedCardJourneys(BrowserApp app, Chromium chromium) : IdleEndJourney(app, chromium)
{
    [Fact]
    public async Task SignInAgain_AlreadyHere_RestoresServices()
    {
        var (room, technician, desk) = await AtTheDeskWithClockAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Carla Inside");
        await desk.OpenAsync("Carla Inside");
        await desk.Keys.PressAsync("3");
        await Expect(desk.Service(3)).ToBeCheckedAsync();

        await LetIdleEndAsync(desk);
        await SignInHereAsync(desk.Page, technician);

        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync(IsHereAgain);
        await Expect(desk.Title).ToContainTextAsync("Carla Inside has been here");
        await Expect(desk.Service(3)).ToBeCheckedAsync();
        await desk.Service(3).PressAsync("Control+Enter");
        await Expect(desk.Alerts).ToContainTextAsync("Services added for Carla Inside.");
        Assert.Equal(2, Assert.Single(await App.VisitsAsync(room)).Services.Count);
    }

    [Fact]
    public async Task SignInAgain_PossibleDuplicate_RestoresQuestionsWithoutSsn()
    {
        await App.CreateVisitorAsync(await App.CreateRoomAsync(lwia: 7), "Carla Twosome");
        var (_, technician, desk) = await AtTheDeskWithClockAsync();
        await desk.OpenNewAsync("Carla Twosome");
        await desk.Field("Zip").FillAsync("62704");
        await desk.Field("Ssn").FillAsync(SsnGenerator.Next().Digits);
        foreach (var item in NineItems.PolicyOrder.Skip(4))
        {
            await desk.Field($"Decline{item}").PressAsync("Space");
        }

        await desk.Keys.PressAsync("2", "Control+Enter");
        await Expect(desk.Title).ToHaveTextAsync("Possible match found");

        await LetIdleEndAsync(desk);
        await SignInHereAsync(desk.Page, technician);

        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync(IsHereAgain);
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Twosome");
        await Expect(desk.Field("DeclineGender")).ToBeCheckedAsync();
        await Expect(desk.Service(2)).ToBeCheckedAsync();
        await Expect(desk.Field("Ssn")).ToHaveValueAsync("");
        await Expect(desk.Field("Ssn-hint")).ToContainTextAsync("Enter it again");
    }

    [Fact]
    public async Task Stay_NothingTyped_KeepsOffer()
    {
        var (room, technician, desk) = await AtTheDeskWithClockAsync();
        var person = await App.CreateVisitorAsync(room, "Carla Elsewhere");
        await desk.Page.GotoAsync($"/participants/{person.PublicId}/edit");
        await desk.Field("LastName").FillAsync("Changed");
        await LetIdleEndAsync(desk);
        await SignInHereAsync(desk.Page, technician);
        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync("We kept what you typed");

        await desk.Page.StandStillAsync();
        await PassAsync(desk, TimeSpan.FromMinutes(13));
        await desk.Page.Locator("#idle-dialog").GetByText("Stay signed in").PressAsync("Enter");
        await Expect(desk.Page.Locator("#idle-dialog")).ToBeHiddenAsync();
        await desk.Page.GetByText("Go back to Participant").ClickAsync();

        await Expect(desk.Page.Locator("#alerts")).ToContainTextAsync(IsHereAgain);
        await Expect(desk.Field("LastName")).ToHaveValueAsync("Changed");
    }

    [Theory]
    [InlineData("Stay signed in")]
    [InlineData("Sign out now")]
    public async Task StayOrSignOut_WhileSealing_KeepsNothing(string button)
    {
        var (_, _, desk) = await AtTheDeskWithClockAsync();
        await desk.OpenNewAsync("Carla Sudden");
        await desk.Field("Zip").FillAsync("62704");
        var (isAsked, answer, isAnswered) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        desk.Page.RequestFinished += (_, request) => NoteEnd(request);
        desk.Page.RequestFailed += (_, request) => NoteEnd(request);
        await desk.Page.RouteAsync("**/account/kept-page", async route =>
        {
            var sealedPage = await route.FetchAsync();
            isAsked.SetResult();
            await answer.Task;
            await route.FulfillAsync(new() { Response = sealedPage });
        });
        await desk.Page.RouteAsync("**/account/sign-out", async route =>
        {
            // Not until the page has its answer, or has given up waiting for it.
            answer.SetResult();
            await isAnswered.Task;
            await route.ContinueAsync();
        });
        await desk.Page.StandStillAsync();
        await PassAsync(desk, TimeSpan.FromMinutes(13));
        await isAsked.Task;

        await desk.Page.Locator("#idle-dialog").GetByText(button).FocusAsync();
        await desk.Keys.PressAsync("Enter");
        if (button == "Stay signed in")
        {
            await Expect(desk.Page.Locator("#idle-dialog")).ToBeHiddenAsync();
            answer.SetResult();
            await isAnswered.Task;
        }
        else
        {
            await Expect(desk.Page.Locator("main")).ToContainTextAsync("You are signed out.");
        }

        // Another answer after the one that was held back: by then the page has dealt with that.
        await desk.Page.EvaluateAsync("async () => { await (await fetch('/favicon.svg')).text(); }");
        await AwaitStoredAsync(desk.Page, isStored: false);

        void NoteEnd(IRequest request)
        {
            if (new Uri(request.Url).AbsolutePath == "/account/kept-page")
            {
                isAnswered.TrySetResult();
            }
        }
    }
}
