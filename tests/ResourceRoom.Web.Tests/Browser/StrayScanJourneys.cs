using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>A card scanned while somebody types: its code stays in no field, and finds its person.</summary>
[Collection(DeskBrowser.Name)]
public sealed class StrayScanJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Theory]
    [InlineData(0)]
    [InlineData(50)]
    public async Task Scan_InFirstNameOfNewVisitor_IsTakenOut(int pause)
    {
        var room = await App.CreateRoomAsync();
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Stray"));
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("Zzyzx");
        await desk.Field("FirstName").FillAsync("");

        await desk.Keys.ScanAsync(code.Characters, pause);

        await Expect(desk.Title).ToHaveTextAsync("Nora Stray");
        Assert.Empty(await App.VisitsTodayAsync(room));
    }

    [Fact]
    public async Task Scan_InHalfTypedField_AsksAndKeepsWhatWasTyped()
    {
        var room = await App.CreateRoomAsync();
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Halfway"));
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("Zzyzx");
        await desk.Field("FirstName").FillAsync("Jor");

        await desk.Keys.ScanAsync(code.Printed);

        await Expect(desk.StartOverDialog).ToBeVisibleAsync();
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Jor");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Keep going" }).PressAsync("Enter");
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Jor");
        Assert.DoesNotContain(code.Characters[2..6], await desk.Card.InnerHTMLAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scan_OverSelectedText_GivesItBack()
    {
        var room = await App.CreateRoomAsync();
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Selected"));
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("Zzyzx");
        await desk.Field("FirstName").FillAsync("Jorge");
        await desk.Keys.PressAsync("Control+a");

        await desk.Keys.ScanAsync(code.Characters);

        await Expect(desk.StartOverDialog).ToBeVisibleAsync();
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Jorge");
    }

    [Fact]
    public async Task Scan_WhileNoteIsTyped_LeavesTheNote()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ada Noted", Unemployed);
        PassCode code;
        do
        {
            code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Nextone"));
        }
        while (PassCode.TryParse($"R{code.Characters[..^1]}", out _, out _)); // Of 32 codes, one is a code too with the R before it and without its end.

        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("ada noted");
        await desk.Keys.PressAsync("a");
        await desk.Keys.TypeAsync("wants R");

        await desk.Keys.ScanAsync(code.Characters);

        await Expect(desk.StartOverDialog).ToBeVisibleAsync();
        await Expect(desk.Field("Note")).ToHaveValueAsync("wants R");
        Assert.Empty(await App.VisitsTodayAsync(room));
    }

    [Fact]
    public async Task Scan_WithTextInFindBox_SearchesTheCodeAlone()
    {
        var room = await App.CreateRoomAsync();
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Boxed"));
        var desk = await AtTheDeskAsync(room);
        await desk.FindAsync("smith");
        await desk.Keys.PressAsync("Home");

        await desk.Keys.ScanAsync(code.Characters);

        await Expect(desk.Title).ToHaveTextAsync("Nora Boxed");
    }

    [Fact]
    public async Task Scan_WhileDialogIsOpen_AnswersNothing()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ada Asked", Unemployed);
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Knocks"));
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("ada asked");
        await desk.Keys.PressAsync("e", "1", "Escape");
        await Expect(desk.StartOverDialog).ToBeVisibleAsync();

        await desk.Keys.ScanAsync(code.Characters);

        await Expect(desk.StartOverDialog).ToContainTextAsync("A pass was scanned while this window was open.");
        await desk.StartOverDialog.GetByRole(AriaRole.Button, new() { Name = "Keep going" }).PressAsync("Enter");
        await Expect(desk.Title).ToHaveTextAsync("Ada Asked");
        await Expect(desk.Page.Locator("#card :checked")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Scan_IncompleteWithCardOpen_SaysSoAndActsOnNothing()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Ada Incomplete", Unemployed);
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Torn"));
        var desk = await AtTheDeskAsync(room);
        await desk.OpenAsync("ada incomplete");

        await desk.Keys.ScanAsync($"RR4{code.Characters[3..14]}");

        await Expect(desk.Page.Locator("#matches [role=alert]")).ToContainTextAsync("That pass code is incomplete.");
        await Expect(desk.Title).ToHaveTextAsync("Ada Incomplete");
        await Expect(desk.Page.Locator("#card :checked")).ToHaveCountAsync(0);
        Assert.Empty(await App.VisitsTodayAsync(room));
    }

    [Fact]
    public async Task Scan_InSheetCell_IsTakenOutWithMessage()
    {
        var room = await App.CreateRoomAsync();
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Sheeted"));
        var page = await SignedInAsync(Roles.Technician, room);
        var keys = new Keystrokes(page);
        await page.GotoAsync("/check-in/catch-up");
        await page.AwaitCompleteAsync();
        await page.Locator("#r1-FirstName").FillAsync("Ada");

        await keys.ScanAsync(code.Characters);

        await Expect(page.Locator("#r1-FirstName")).ToHaveValueAsync("Ada");
        await Expect(page.Locator("#r1-FirstName")).ToBeFocusedAsync();
        await Expect(page.GetByText("A pass was scanned here, so its code was removed.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Type_NameThatBeginsLikeACode_IsAName()
    {
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("Zzyzx");
        await desk.Field("LastName").FillAsync("");

        await desk.Keys.TypeAsync("Rrahmani");

        await Expect(desk.Field("LastName")).ToHaveValueAsync("Rrahmani");
        await Expect(desk.Field("LastName")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Paste_CodeIntoField_IsSearched()
    {
        var room = await App.CreateRoomAsync();
        var code = await App.CreateCardAsync(await App.CreateVisitorAsync(room, "Nora Pasted"));
        var desk = await AtTheDeskAsync(room);
        await desk.OpenNewAsync("Zzyzx");

        await desk.Field("LastName").FillAsync($"{code.Printed}");

        await Expect(desk.Field("LastName")).ToHaveValueAsync("");
        await Expect(desk.Matches.First).ToContainTextAsync("Nora Pasted");
    }

    private static NineAnswers Unemployed(NineAnswers answers) => answers with { LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.Unemployed) };
}
