using System.Globalization;
using System.Net;

using Microsoft.EntityFrameworkCore;
using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>A card scanned, or its code typed, at the desk and on the search page.</summary>
public sealed class FindByPassTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string SearchForm = "form[action='/participants/search']";

    [Theory]
    [InlineData("{0}")]
    [InlineData("{1}")]
    [InlineData("smith {0}")]
    public async Task Scan_PassOfOtherArea_ChecksIn(string format)
    {
        var person = await SeenAsync(await app.CreateRoomAsync(lwia: 7));
        var code = await app.CreateCardAsync(person);
        var room = await app.CreateRoomAsync(lwia: 20);
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(string.Format(CultureInfo.InvariantCulture, format, code.Printed, code.Characters.ToLowerInvariant()));
        AssertNotEchoed(browser, code);
        Assert.Equal(2, browser.Page.QuerySelectorAll("#match-list button").Length);
        await browser.SubmitAsync(DeskForms.MatchForm, ("id", person.PublicId.ToString()));
        AssertNotEchoed(browser, code);
        Assert.Null(browser.Page.QuerySelector("#card a[href^='/participants/']"));
        await browser.CheckInAsync();

        Assert.Contains("Ana Ruiz is checked in", browser.Text);
        Assert.Single(await app.AccessAsync(AccessKind.CardOpened, person.PublicId));
        Assert.Equal(1, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.LocationId == room.Id && visit.ParticipantId == person.Id)));
        Assert.False(await app.QueryAsync(db => db.ActivityEvents.AnyAsync(line => line.Detail!.Contains(code.Characters) || line.Detail.Contains(code.Printed))));
    }

    [Fact]
    public async Task Scan_ReplacedPass_ShowsDateAndFindsNobody()
    {
        var room = await app.CreateRoomAsync();
        var person = await SeenAsync(room);
        var code = await app.CreateCardAsync(person);
        await app.RevokeCardAsync(person, new DateTime(2026, 2, 3, 3, 0, 0, DateTimeKind.Utc));
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(code.Printed);

        // Three in the morning in Greenwich is the evening before in Illinois.
        Assert.Contains("This pass was replaced on 02/02/2026 and no longer works", browser.Page.QuerySelector("#matches [role=alert]")!.TextContent);
        AssertNobody(browser, code);
    }

    [Fact]
    public async Task Scan_UnknownCode_FindsNobody()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());
        var code = Cards.AnyCode();

        await browser.FindAsync(code.Printed);

        Assert.Contains("No pass has that code", browser.Page.QuerySelector("#matches [role=alert]")!.TextContent);
        AssertNobody(browser, code);
    }

    [Fact]
    public async Task Type_OneWrongCharacter_ShowsError()
    {
        var room = await app.CreateRoomAsync();
        var code = await app.CreateCardAsync(await SeenAsync(room));
        var browser = await app.AtTheDeskAsync(room);

        await browser.FindAsync(code.Mistyped());

        Assert.Contains("That pass code isn’t valid", browser.Page.QuerySelector("#matches [role=alert]")!.TextContent);
        AssertNobody(browser, code);
    }

    [Fact]
    public async Task Type_IncompleteCode_ShowsError()
    {
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync());

        await browser.FindAsync("RR-4DKN-R53Z");

        Assert.Contains("That pass code is incomplete", browser.Page.QuerySelector("#matches [role=alert]")!.TextContent);
        Assert.DoesNotContain("4DKN-R53Z", browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Card_ProofOfOtherPass_IsNotFound()
    {
        var elsewhere = await app.CreateRoomAsync(lwia: 7);
        var code = await app.CreateCardAsync(await SeenAsync(elsewhere));
        var other = await SeenAsync(elsewhere);
        var browser = await app.AtTheDeskAsync(await app.CreateRoomAsync(lwia: 20));
        await browser.FindAsync(code.Printed);

        await browser.SubmitAsync(DeskForms.MatchForm, ("id", other.PublicId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Single(await app.AccessAsync(AccessKind.RefusedOutOfScope, other.PublicId));
    }

    [Fact]
    public async Task Search_Pass_FindsInScopeOnly()
    {
        var room = await app.CreateRoomAsync(lwia: 20);
        var person = await SeenAsync(room);
        var code = await app.CreateCardAsync(person);
        var here = await SearchAsync(await app.SignInTechnicianAsync(room), code);
        var elsewhere = await SearchAsync(await app.SignInTechnicianAsync(await app.CreateRoomAsync(lwia: 20)), code);

        Assert.NotNull(here.Page.QuerySelector($"a[href='/participants/{person.PublicId}']"));
        Assert.Contains("No matches", elsewhere.Text);
        AssertNotEchoed(here, code);
        AssertNotEchoed(elsewhere, code);

        await app.RevokeCardAsync(person, app.Time.GetUtcNow().UtcDateTime);
        Assert.Contains("This pass was replaced on 03/02/2026", (await SearchAsync(here, code)).Text);
        Assert.Contains("No matches", (await SearchAsync(elsewhere, code)).Text);
        AssertNotEchoed(here, code);
    }

    [Fact]
    public async Task Search_MistypedPass_IsNotShownAgain()
    {
        var room = await app.CreateRoomAsync();
        var code = await app.CreateCardAsync(await SeenAsync(room));
        var browser = await app.SignInTechnicianAsync(room);
        await browser.OpenAsync("/participants");

        await browser.SubmitAsync(SearchForm, ("term", code.Mistyped()));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("That pass code isn’t valid", browser.Text);
        Assert.DoesNotContain(code.Mistyped(), browser.Page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    private static async Task<Browser> SearchAsync(Browser browser, PassCode code)
    {
        await browser.OpenAsync("/participants");
        return await browser.SubmitAsync(SearchForm, ("term", code.Printed));
    }

    private async Task<Participant> SeenAsync(Location room)
    {
        var person = await app.CreateParticipantAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var yesterday = app.Time.GetUtcNow().UtcDateTime.AddDays(-1);
        await app.CreateVisitAsync(person, room, technician, yesterday, yesterday.AddHours(1));
        return person;
    }

    /// <summary>No one to choose, and no New visitor either: Enter, which a scanner strikes, must open nothing.</summary>
    private static void AssertNobody(Browser browser, PassCode code)
    {
        Assert.Empty(browser.Page.QuerySelectorAll("#matches button"));
        AssertNotEchoed(browser, code);
    }

    private static void AssertNotEchoed(Browser browser, PassCode code)
    {
        var page = browser.Page.DocumentElement.OuterHtml.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        Assert.DoesNotContain(code.Characters[2..^1], page, StringComparison.Ordinal);
        Assert.DoesNotContain(code.Characters[2..6], browser.Path, StringComparison.OrdinalIgnoreCase);
    }
}
