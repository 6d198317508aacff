using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The nine questions in the visitor's language, changed in the middle of asking.</summary>
[Collection(DeskBrowser.Name)]
public sealed class LanguageJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Switch_Halfway_KeepsInput()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        var ssn = SsnGenerator.Next();
        await desk.OpenNewAsync("Lucía Méndez");
        await desk.Field("Zip").FillAsync("62704");
        await desk.Field("Ssn").FillAsync(ssn.Digits);
        await desk.Field("BirthDate").FillAsync("02/23/1988");
        await desk.Field("Race-White").PressAsync("Space");
        await desk.Field("DeclineGender").PressAsync("Space");
        await desk.Keys.PressAsync("2");

        await Button(desk.Page, "Español").PressAsync("Enter");

        await Expect(desk.Field("FirstName-label")).ToHaveTextAsync("Nombre First Name");
        await Expect(desk.Field("FirstName-label").Locator("[lang=es]")).ToHaveTextAsync("Nombre");
        await Expect(desk.Field("Ssn-hint")).ToContainTextAsync("Dar este número es voluntario.");
        await Expect(desk.Page.GetByRole(AriaRole.Radio, new() { Name = "Desempleado(a) Unemployed" })).ToBeVisibleAsync();
        await Expect(desk.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Prefiero no contestar" })).ToHaveCountAsync(9);
        await Expect(Button(desk.Page, "Español")).ToBeFocusedAsync();
        await Expect(Button(desk.Page, "Español")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(desk.Field("Ssn")).ToHaveValueAsync(ssn.Digits);
        await Expect(desk.Field("Race-White")).ToBeCheckedAsync();
        await Expect(desk.Field("DeclineGender")).ToBeCheckedAsync();
        await desk.Field("LaborForceStatus-Unemployed").PressAsync("Space");
        await desk.Field("Hispanic-Yes").PressAsync("Space");
        await Button(desk.Page, "Español").FocusAsync();
        await desk.CheckInAsync("Lucía Méndez");

        var person = Assert.Single(await App.VisitsAsync(room)).Participant;
        Assert.Equal((ssn.LastFour, Races.White, ResponseState.Declined), (person.SsnLastFour, person.Race, person.GenderResponse.State));
        await desk.OpenNewAsync("Next Visitor");
        await Expect(desk.Field("FirstName-label")).ToHaveTextAsync("First Name", new() { UseInnerText = true });
    }

    [Fact]
    public async Task EqualOpportunity_InSpanish_KeepsAnswersAndSavesThem()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Lola Igual");
        var page = (await AtTheDeskAsync(room)).Page;
        await page.GotoAsync($"/participants/{person.PublicId}/eo-items");
        await page.Locator("#Disability-No").PressAsync("Space");

        await Button(page, "Español").PressAsync("Enter");

        await Expect(page.GetByText("¿Tiene usted una discapacidad?")).ToBeVisibleAsync();
        await Expect(page.GetByText("Estas tres preguntas son voluntarias.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "Inglés limitado Limited English" }).GetByLabel("Prefiero no contestar")).ToBeVisibleAsync();
        await Expect(page.Locator("#Disability-No")).ToBeCheckedAsync();
        await page.AssertAccessibleAsync("Equal opportunity in Spanish");
        await page.Locator("#eo-form .usa-button").PressAsync("Enter");

        await Expect(page.GetByText("Equal-opportunity answers saved.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Switch_ThereAndBack_RestoresWords()
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.OpenNewAsync("Lucía Wavering");
        var before = await desk.Card.InnerTextAsync();

        await Button(desk.Page, "Español").ClickAsync();
        Assert.NotEqual(before, await desk.Card.InnerTextAsync());
        await Button(desk.Page, "English").ClickAsync();

        Assert.Equal(before, await desk.Card.InnerTextAsync());
    }

    [Fact]
    public async Task CheckIn_WithErrors_StaysSpanishWithEnglishForStaff()
    {
        var desk = await AtTheDeskAsync(await App.CreateRoomAsync());
        await desk.OpenNewAsync("Lucía Unfinished");
        await Button(desk.Page, "Español").ClickAsync();
        await desk.Field("BirthDate").FillAsync("03/01/2020");

        await desk.Field("BirthDate").FocusAsync();
        await desk.CheckInInVainAsync();

        await Expect(desk.Field("Zip-label")).ToContainTextAsync("Código postal");
        await Expect(desk.Field("Zip-error")).ToContainTextAsync("Ask for Zip code, or select Prefer not to answer.");
        await Expect(desk.Card).ToContainTextAsync("es correcto que la persona tiene menos de 14 años");
        await Button(desk.Page, "English").ClickAsync();
        await Expect(desk.Card).ToContainTextAsync("I checked: the visitor is under 14");
    }

    [Fact]
    public async Task AskAgainAndCorrectItems_HaveSwitch()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Lucía Known");
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("Lucía Known");
        await desk.Card.Locator("summary").First.ClickAsync();
        await desk.Field("BirthDate").FillAsync("02/23/1988");
        await Button(desk.Page, "Español").ClickAsync();
        await Expect(desk.Field("BirthDate-label")).ToContainTextAsync("Fecha de nacimiento");
        await Expect(desk.Field("LaborForceStatus")).ToContainTextAsync("Situación laboral");
        await Expect(desk.Field("BirthDate")).ToHaveValueAsync("02/23/1988");

        await desk.Page.GotoAsync($"/participants/{person.PublicId}/edit");
        await desk.Field("Zip").FillAsync("60601");
        await Button(desk.Page, "Español").ClickAsync();
        await Expect(desk.Field("Zip-label")).ToContainTextAsync("Código postal");
        await desk.Field("Zip").PressAsync("Enter");

        await Expect(desk.Page.Locator("main")).ToContainTextAsync("Saved. Classification:");
    }

    [Fact]
    public async Task Switch_WithoutScripts_KeepsInput()
    {
        var room = await App.CreateRoomAsync();
        var page = await NewPageAsync(scripts: false);
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        var desk = new NoScriptDesk(page);
        await desk.OpenNewAsync("Lucía Plain");
        var ssn = SsnGenerator.Next().Digits;
        await desk.Field("Zip").FillAsync("62704");
        await desk.Field("Ssn").FillAsync(ssn);
        await desk.TickAsync("Race-Asian", "DeclineHispanic", "Services-2");
        await Expect(page.GetByText("Visitor view")).ToBeHiddenAsync();

        await desk.PressAsync("Español");

        await Expect(desk.Field("Zip-label")).ToHaveTextAsync("Código postal Zip code");
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Lucía");
        await Expect(desk.Field("Zip")).ToHaveValueAsync("62704");
        await Expect(desk.Field("Race-Asian")).ToBeCheckedAsync();
        await Expect(desk.Field("DeclineHispanic")).ToBeCheckedAsync();
        await Expect(desk.Field("Services-2")).ToBeCheckedAsync();
        await Expect(desk.Errors).ToHaveCountAsync(0);
        await Expect(desk.Field("Ssn-hint")).ToContainTextAsync("Enter it again");
        Assert.DoesNotContain(ssn, await page.ContentAsync(), StringComparison.Ordinal);

        await desk.Field("Ssn").FillAsync(ssn);
        await desk.TickAsync("DeclineBirthDate", "DeclineLaborForceStatus", "DeclineGender");
        await desk.Field("Zip").PressAsync("Enter");
        await Expect(desk.Alerts).ToContainTextAsync("Lucía Plain is checked in");
        Assert.Single(await App.VisitsAsync(room));
    }

    private static ILocator Button(IPage page, string language) => page.GetByRole(AriaRole.Button, new() { Name = language, Exact = true });
}
