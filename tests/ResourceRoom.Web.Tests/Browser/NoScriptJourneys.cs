using Microsoft.Playwright;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;
using Location = ResourceRoom.Web.Data.Locations.Location;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>The desk with JavaScript off: slower, and complete.</summary>
[Collection(DeskBrowser.Name)]
public sealed class NoScriptJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task SignIn_TwoRooms_ChoosesRoom()
    {
        var (first, second) = (await App.CreateRoomAsync(), await App.CreateRoomAsync());
        var page = await NewPageAsync(scripts: false);
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, first.LwiaNumber, first, second));

        await page.Locator($"[id='room-{second.Code}']").PressAsync("Space");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator(".rr-header__place strong")).ToHaveTextAsync($"{second.Code} {second.Name}");
    }

    [Fact]
    public async Task CheckIn_ReturningVisitor_RecordsVisit()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Tess Plain");
        var (_, desk) = await AtTheDeskWithoutScriptsAsync(room);

        await desk.OpenAsync("Tess Plain");
        await Expect(desk.Field("Note")).ToBeHiddenAsync();
        await desk.TickAsync("LaborForceStatus-Unemployed", "Services-1", "Services-2");
        await desk.PressAsync("Check in");

        await Expect(desk.Alerts).ToContainTextAsync("Tess Plain is checked in · Basic self-service");
        await Expect(desk.Field("find")).ToBeFocusedAsync();
        await Expect(desk.Room).ToContainTextAsync("Job search on the internet, Resume or cover letter");
    }

    [Fact]
    public async Task CheckIn_NineAnswers_RecordsPerson()
    {
        var (page, desk) = await AtTheDeskWithoutScriptsAsync(await App.CreateRoomAsync());
        await desk.OpenNewAsync("Bruno Newcomer");

        await desk.Field("Zip").FillAsync("62704-1234");
        await desk.Field("Ssn").FillAsync(SsnGenerator.Next().Digits);
        await desk.Field("BirthDate").FillAsync("02/23/1988");
        await desk.TickAsync("LaborForceStatus-Employed", "Hispanic-No", "Race-Asian", "Race-White", "Gender-Male", "Services-3");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Show" })).ToHaveCountAsync(0);
        await desk.PressAsync("Check in");

        await Expect(desk.Alerts).ToContainTextAsync("Bruno Newcomer is checked in · Reported/non-registered self-service");
    }

    [Fact]
    public async Task CheckIn_NineDeclines_RecordsPerson()
    {
        var (_, desk) = await AtTheDeskWithoutScriptsAsync(await App.CreateRoomAsync());
        await desk.OpenNewAsync("1234");

        await desk.TickAsync([.. NineItems.PolicyOrder.Select(item => $"Decline{item}"), "Services-1"]);
        await desk.PressAsync("Check in");

        await Expect(desk.Alerts).ToContainTextAsync("Name not given is checked in · Unclassified");
    }

    [Fact]
    public async Task CheckIn_WithErrors_KeepsInputWithoutSsn()
    {
        var (page, desk) = await AtTheDeskWithoutScriptsAsync(await App.CreateRoomAsync());
        await desk.OpenNewAsync("Bruno Unfinished");
        var ssn = SsnGenerator.Next().Digits;

        await desk.Field("Zip").FillAsync("6270");
        await desk.Field("Ssn").FillAsync(ssn);
        await desk.TickAsync("DeclineHispanic", "Race-Asian", "Services-2");
        await desk.PressAsync("Check in");

        await Expect(desk.Errors).ToContainTextAsync("4 things need your attention");
        await Expect(desk.Field("FirstName")).ToHaveValueAsync("Bruno");
        await Expect(desk.Field("Zip")).ToHaveValueAsync("6270");
        await Expect(desk.Field("DeclineHispanic")).ToBeCheckedAsync();
        await Expect(desk.Field("Services-2")).ToBeCheckedAsync();
        Assert.DoesNotContain(ssn, await page.ContentAsync(), StringComparison.Ordinal);
        await desk.Errors.Locator("a[href='#Zip']").PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("#Zip$"));
    }

    [Fact]
    public async Task CheckIn_PossibleDuplicate_OffersRecord()
    {
        await App.CreateVisitorAsync(await App.CreateRoomAsync(lwia: 7), "Bruno Twice");
        var (page, desk) = await AtTheDeskWithoutScriptsAsync(await App.CreateRoomAsync());
        await desk.OpenNewAsync("Bruno Twice");
        await desk.Field("Zip").FillAsync("62704");
        await desk.TickAsync([.. NineItems.PolicyOrder.Skip(3).Select(item => $"Decline{item}"), "Services-1"]);
        await desk.PressAsync("Check in");
        await Expect(desk.Title).ToHaveTextAsync("Possible match found");

        await page.Locator("#card button[name=id]").PressAsync("Enter");

        await Expect(desk.Alerts).ToContainTextAsync("Bruno Twice is checked in");
    }

    [Fact]
    public async Task Open_VisitorInRoom_OffersServices()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorInTheRoomAsync(room, "Tess Present");
        var (_, desk) = await AtTheDeskWithoutScriptsAsync(room);

        await desk.OpenAsync("Tess Present");
        await Expect(desk.Title).ToContainTextAsync("Tess Present has been here since");
        await desk.TickAsync("Services-3");
        await desk.PressAsync("Add services");

        await Expect(desk.Room).ToContainTextAsync("Job search on the internet, Online job application");
    }

    [Fact]
    public async Task CheckOutAndUndo_AtDesk_EmptyRoom()
    {
        var room = await App.CreateRoomAsync();
        await App.CreateVisitorAsync(room, "Tess Twotimes");
        var (_, desk) = await AtTheDeskWithoutScriptsAsync(room);
        foreach (var way in new[] { "Undo the check-in of Tess Twotimes", "Check out Tess Twotimes" })
        {
            await desk.OpenAsync("Tess Twotimes");
            await desk.TickAsync("LaborForceStatus-Unemployed", "Services-1");
            await desk.PressAsync("Check in");
            await Expect(desk.Room).ToContainTextAsync("Tess Twotimes");

            await desk.PressAsync(way);

            await Expect(desk.Room).ToContainTextAsync("0 visitors");
        }

        Assert.Equal(2, (await App.VisitsAsync(room)).Count);
    }

    [Fact]
    public async Task Idle_SixteenMinutes_AsksToSignInAgain()
    {
        var room = await App.CreateRoomAsync();
        var technician = await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var page = await NewPageAsync(scripts: false);
        await SignInAsync(page, technician);

        App.Time.Advance(TimeSpan.FromMinutes(16));
        await page.GotoAsync("/visits");
        await Expect(page).ToHaveTitleAsync("Sign in · ResourceRoom");
        await Expect(page.GetByText("You were signed out after 15 minutes of inactivity.")).ToBeVisibleAsync();
        await page.Locator("#Email").FillAsync(technician.Email!);
        await page.Locator("#Password").FillAsync(Arrangements.Password);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveTitleAsync("Visits · ResourceRoom");
    }

    private async Task<(IPage Page, NoScriptDesk Desk)> AtTheDeskWithoutScriptsAsync(Location room)
    {
        var page = await NewPageAsync(scripts: false);
        await SignInAsync(page, await App.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room));
        return (page, new NoScriptDesk(page));
    }
}
