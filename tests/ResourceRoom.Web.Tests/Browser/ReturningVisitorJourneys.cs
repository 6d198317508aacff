using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Someone who was here before, by keyboard alone.</summary>
public sealed class ReturningVisitorJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    private const int MostKeystrokes = 6;

    [Fact]
    public async Task CheckIn_ReturningVisitor_TakesSixKeystrokesAfterTheName()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Marcus Bell", answers => answers with
        {
            LaborForceStatus = Answer<LaborForceStatus>.Given(LaborForceStatus.EmployedWithNotice),
        });
        var desk = await AtTheDeskAsync(room);

        await desk.FindAsync("bell");
        var name = desk.Keys.Count;
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Title).ToBeFocusedAsync();
        await desk.Keys.PressAsync("e", "1", "2");
        await desk.CheckInAsync("Marcus Bell");

        Assert.InRange(desk.Keys.Count - name, 1, MostKeystrokes);
        await Expect(desk.Page.Locator("#announcer")).ToContainTextAsync("Marcus Bell is checked in · Basic self-service");
        await Expect(desk.Room).ToContainTextAsync("Marcus Bell");
        await Expect(desk.Card).ToBeEmptyAsync();
        var visit = (await App.VisitsAsync(room))[^1];
        Assert.Equal(person.Id, visit.ParticipantId);
        Assert.Equal(LaborForceStatus.EmployedWithNotice, visit.LaborForceStatus);
        Assert.Equal([1, 2], visit.Services.Select(used => used.ServiceId).Order());
    }
}
