using Microsoft.Playwright;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;
using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The visitor reads along: nothing but the questions, and nothing of anybody else.</summary>
[Collection(DeskBrowser.Name)]
public sealed class TurnedScreenJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Turn_NewVisitor_ShowsQuestionsOnly()
    {
        var desk = await AtTheQuestionsAsync("Vera Visitor");
        await desk.Field("Ssn").FillAsync("987654321");
        await desk.Field("BirthDate").FillAsync("02/23/1988");
        await desk.Page.Locator("[data-show=Ssn]").PressAsync("Enter");
        await desk.Field("Zip").FillAsync("62704");

        await TurnAsync(desk);

        var text = await desk.Page.Locator("body").InnerTextAsync();
        Assert.DoesNotContain("Olga", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dana", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Check in", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Policy", text, StringComparison.Ordinal);
        Assert.Contains("First Name", text, StringComparison.Ordinal);
        Assert.Contains("Giving your number is voluntary", text, StringComparison.Ordinal);
        foreach (var hidden in new[] { "header", "nav", "footer", "#find-form", "#matches", "#room", "#Services", ".rr-note", ".rr-card__head", ".rr-card__foot" })
        {
            await Expect(desk.Page.Locator(hidden).First).ToBeHiddenAsync();
        }

        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Vera");
        await Expect(desk.Field("FirstName")).ToBeVisibleAsync();
        await Expect(desk.Field("Ssn")).ToHaveCSSAsync("-webkit-text-security", "disc");
        await Expect(desk.Field("BirthDate")).ToHaveCSSAsync("-webkit-text-security", "disc");
        await Expect(desk.Page.Locator("[data-show=Ssn]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task TurnBack_ByEscape_RestoresPage()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheQuestionsAsync("Vera Spelled", room);
        await desk.Field("Zip").FillAsync("62704");
        foreach (var item in new[] { "Ssn", "BirthDate", "LaborForceStatus", "Hispanic", "Race", "Gender" })
        {
            await desk.Field($"Decline{item}").PressAsync("Space");
        }

        await desk.Keys.PressAsync("1");
        await desk.Field("LastName").FocusAsync();
        await TurnAsync(desk);
        await Expect(desk.Field("LastName")).ToBeFocusedAsync();
        await desk.Page.GetByText("Español").ClickAsync();
        await desk.Field("LastName").FillAsync("Spelt");

        await desk.Keys.PressAsync("Escape");

        await Expect(desk.StartOverDialog).ToBeHiddenAsync();
        await Expect(desk.Room).ToBeVisibleAsync();
        await Expect(desk.Field("LastName")).ToBeFocusedAsync();
        await Expect(desk.Service(1)).ToBeCheckedAsync();
        await desk.CheckInAsync("Vera Spelt");
        Assert.Single(await App.VisitsAsync(room), visit => visit.Participant.LastName == "Spelt");
    }

    [Fact]
    public async Task Send_WhileTurned_WaitsUntilTurnedBack()
    {
        // The answer could be that the person may exist, with someone else's name.
        await App.CreateVisitorAsync(await App.CreateRoomAsync(lwia: 7), "Vera Twin");
        var desk = await AtTheQuestionsAsync("Vera Twin");
        await desk.Field("Zip").FillAsync("62704");
        foreach (var item in new[] { "Ssn", "BirthDate", "LaborForceStatus", "Hispanic", "Race", "Gender" })
        {
            await desk.Field($"Decline{item}").PressAsync("Space");
        }

        await TurnAsync(desk);
        await desk.Keys.PressAsync("1", "Control+Enter");
        await desk.Field("Zip").PressAsync("Enter");

        await Expect(desk.Card).ToContainTextAsync("Nothing is sent in visitor view.");
        await Expect(desk.Card).Not.ToHaveAttributeAsync("aria-busy", "true");
        await desk.Page.GetByText("Back to staff view (Esc)").ClickAsync();
        await Expect(desk.Service(1)).Not.ToBeCheckedAsync();
        await desk.Field("DeclineGender").FocusAsync();
        await desk.Keys.PressAsync("1", "Control+Enter");
        await Expect(desk.Title).ToHaveTextAsync("Possible match found");
    }

    [Fact]
    public async Task Turn_AskAgain_HidesValuesOnFile()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Olga Present");
        await App.CreateVisitorAsync(room, "Vera Known");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("Vera Known");
        await desk.Card.Locator("summary").First.ClickAsync();

        await TurnAsync(desk);

        var text = await desk.Page.Locator("body").InnerTextAsync();
        Assert.Contains("Birth Date", text, StringComparison.Ordinal);
        Assert.Contains("Labor Force Status", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Olga", text, StringComparison.Ordinal);
        Assert.DoesNotContain("declined on", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Basic self-service", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turn_IdleWarning_IsOnTop()
    {
        var desk = await AtTheQuestionsAsync("Vera Slow");
        await TurnAsync(desk);

        await desk.Page.WarnOfIdleEndAsync();
        await Expect(desk.Page.Locator("#idle-dialog")).ToBeVisibleAsync();
        await desk.Keys.PressAsync("Escape");

        await Expect(desk.Page.Locator("#idle-dialog")).ToBeHiddenAsync();
        await Expect(desk.Page.Locator("header")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("NewVisitor")]
    [InlineData("AskAgain")]
    [InlineData("CorrectItems")]
    public async Task MaskedFields_Everywhere_AreHiddenUntilShown(string place)
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Vera Masked");
        var desk = await AtTheDeskAsync(room);
        switch (place)
        {
            case "NewVisitor":
                await desk.OpenNewAsync("Vera Unknown");
                break;
            case "AskAgain":
                await desk.OpenAsync("Vera Masked");
                await desk.Card.Locator("summary").First.ClickAsync();
                break;
            default:
                await desk.Page.GotoAsync($"/participants/{person.PublicId}/edit");
                break;
        }

        foreach (var id in new[] { "Ssn", "BirthDate" })
        {
            var field = desk.Field(id);
            await field.FocusAsync();
            await desk.Keys.TypeAsync("02/23/1988");
            await Expect(field).ToHaveCSSAsync("-webkit-text-security", "disc");
            await Expect(field).ToHaveAttributeAsync("autocomplete", "off");
            await desk.Keys.PressAsync("Tab");
            var show = desk.Page.GetByRole(AriaRole.Button, new() { Name = "Show what you typed", Pressed = false }).And(desk.Page.Locator($"[data-show={id}]"));
            await Expect(show).ToBeFocusedAsync();
            await desk.Keys.PressAsync("Space");
            await Expect(desk.Page.Locator($"[data-show={id}]")).ToHaveAttributeAsync("aria-pressed", "true");
            await Expect(field).ToHaveCSSAsync("-webkit-text-security", "none");
        }
    }

    private static async Task TurnAsync(DeskPage desk)
    {
        await desk.Page.GetByText("Visitor view").ClickAsync();
        await Expect(desk.Page.Locator("header")).ToBeHiddenAsync();
    }

    private async Task<DeskPage> AtTheQuestionsAsync(string name, Location? room = null)
    {
        room ??= await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Olga Present");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync(name);
        return desk;
    }
}
