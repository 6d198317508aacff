using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Tests.Support;

using static Microsoft.Playwright.Assertions;

namespace ResourceRoom.Web.Tests.BrowserJourneys;

/// <summary>Slips at a busy desk, by keyboard alone: the wrong record chosen, somebody else's number.</summary>
[Collection(DeskBrowser.Name)]
public sealed class SlipJourneys(BrowserApp app, Chromium chromium) : Journey(app, chromium)
{
    [Fact]
    public async Task Undo_WrongRecordChosen_TakesAnswersBack()
    {
        var room = await App.CreateRoomAsync();
        var person = await App.CreateVisitorAsync(room, "Ione Slipped", answers => answers with { BirthDate = Answer<DateOnly>.Given(new DateOnly(1980, 1, 5)) });
        var desk = await AtTheDeskAsync(room);
        await EnterAsync(desk, "Ione Slipped", "11/19/1980", SsnGenerator.Next());
        await Expect(desk.Title).ToHaveTextAsync("Possible match found");
        await Expect(desk.Card).ToContainTextAsync("differs: Birth Date (another day of that year)");
        await desk.Keys.TabToAsync("button[name=id]");
        await desk.Keys.PressAsync("Enter");
        await Expect(desk.Alerts).ToContainTextAsync("Ione Slipped is checked in · Reported/non-registered self-service");

        await desk.Keys.TabToAsync("form[action$='/undo'] button");
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Alerts).ToContainTextAsync("Check-in for Ione Slipped undone. Social Security Number and Labor Force Status are as before the check-in. 1 other visit is no longer reportable.");
        var visit = Assert.Single(await App.VisitsAsync(room));
        Assert.False(visit.IsReportable);
        Assert.Equal((person.Id, null, ResponseState.Declined), (visit.ParticipantId, visit.Participant.SsnHash, visit.Participant.SsnResponse.State));
    }

    [Fact]
    public async Task NewVisitor_NumberOfSomebodyElse_GoesOnWithoutIt()
    {
        var ssn = SsnGenerator.Next();
        await App.CreateVisitorAsync(await App.CreateRoomAsync(lwia: 7), "Ned Numbered", answers => answers with
        {
            BirthDate = Answer<DateOnly>.Given(new DateOnly(1970, 5, 6)),
            Ssn = Answer<Ssn>.Given(ssn),
        });
        var room = await App.CreateRoomAsync();
        var desk = await AtTheDeskAsync(room);
        await EnterAsync(desk, "Lena Borrowing", "02/02/1996", ssn);
        await Expect(desk.Title).ToHaveTextAsync("Whose number is this?");
        await Expect(desk.Title).ToBeFocusedAsync();
        await Expect(desk.Card).ToContainTextAsync("is on file for Ned Numbered, but First Name, Last Name and Birth Date differ. Nothing was saved.");
        await desk.Page.AssertAccessibleAsync("Whose number it is");
        Assert.Empty(await App.VisitsAsync(room));

        await desk.Keys.TabToAsync("button[name=withoutSsn]");
        await desk.Keys.PressAsync("Enter");

        await Expect(desk.Alerts).ToContainTextAsync("Lena Borrowing is checked in · Basic self-service");
        var lena = Assert.Single(await App.VisitsAsync(room)).Participant;
        Assert.Equal(ResponseState.Declined, lena.SsnResponse.State);
        Assert.NotNull(lena.BirthDateHash);
        Assert.NotNull((await App.QueryAsync(db => db.Participants.SingleAsync(row => row.LastName == "Numbered"))).SsnHash);
    }

    /// <summary>Name, ZIP, SSN and birth date given, unemployed, the rest declined.</summary>
    private static async Task EnterAsync(DeskPage desk, string name, string birthDate, Ssn ssn)
    {
        await desk.OpenNewAsync(name);
        await desk.Keys.TabToAsync("#Zip");
        await desk.Keys.TypeAsync("62704");
        await desk.Keys.TabToAsync("#Ssn");
        await desk.Keys.TypeAsync(ssn.Digits);
        await desk.Keys.TabToAsync("#BirthDate");
        await desk.Keys.TypeAsync(birthDate);
        foreach (var id in new[] { "LaborForceStatus-Unemployed", "DeclineHispanic", "DeclineRace", "DeclineGender" })
        {
            await desk.Keys.TabToAsync($"[id='{id}']");
            await desk.Keys.PressAsync("Space");
        }

        await desk.Keys.PressAsync("1", "Control+Enter");
    }
}
