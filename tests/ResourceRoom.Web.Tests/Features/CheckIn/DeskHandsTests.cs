using System.Net;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Tests.Features.Participants;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.CheckIn;

/// <summary>What the desk takes off a technician's hands.</summary>
public sealed class DeskHandsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("liam fitzgerald", "Liam", "Fitzgerald")]
    [InlineData("O'BRIEN, PAT", "Pat", "O'Brien")]
    [InlineData("pat O'Brien", "pat", "O'Brien")]
    public async Task New_NameTakenFromTheSearch_HasCapitals(string typed, string first, string last)
    {
        var browser = await (await app.AtTheDeskAsync(await app.CreateRoomAsync())).OpenNewVisitorAsync(typed);

        Assert.Equal(first, browser.Page.QuerySelector("#FirstName")!.GetAttribute("value"));
        Assert.Equal(last, browser.Page.QuerySelector("#LastName")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Room_AskedForByTheScript_IsTheListAlone()
    {
        var room = await app.CreateRoomAsync();
        var browser = await app.AtTheDeskAsync(room);
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        await app.CreateVisitAsync(await app.CreateParticipantAsync(), room, technician);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/check-in/room");
        request.Headers.Add("HX-Request", "true");

        using var response = await browser.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();

        Assert.StartsWith("<aside id=\"room\"", text.TrimStart('\uFEFF', '\r', '\n', ' '), StringComparison.Ordinal);
        Assert.Contains("Ana Ruiz", text, StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Equal("/check-in", (await browser.OpenAsync("/check-in/room")).Path);
    }

    [Fact]
    public async Task Record_OfSomeoneSeenHere_OffersTheirCardAtTheDesk()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync(records.Address);

        await records.Browser.SubmitAsync("form[action='/check-in/card']");

        Assert.StartsWith("/check-in/card?", records.Browser.Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, records.Browser.Status);
        Assert.NotNull(records.Browser.Page.QuerySelector("#card-title"));
    }

    [Fact]
    public async Task Card_AsAPage_IsShownAgainByReloadAndToNobodyElse()
    {
        var records = await Records.OpenAsync(app);
        await records.Browser.OpenAsync(records.Address);
        await records.Browser.SubmitAsync("form[action='/check-in/card']");
        var address = records.Browser.Path;

        await records.Browser.OpenAsync(address);
        Assert.NotNull(records.Browser.Page.QuerySelector("#card-title"));
        var other = await app.SignInTechnicianAsync(await app.CreateRoomAsync());
        await other.OpenAsync(address);
        Assert.Equal("/check-in", other.Path);
        Assert.Null(other.Page.QuerySelector("#card-title"));
        Assert.Equal("/check-in", (await records.Browser.OpenAsync("/check-in/card")).Path);
    }

    [Fact]
    public async Task Record_ForSomeoneWithoutADesk_OffersNoCheckIn()
    {
        var records = await Records.OpenAsync(app);
        var oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));

        Assert.Null((await oet.OpenAsync(records.Address)).Page.QuerySelector("form[action='/check-in/card']"));
    }

    [Fact]
    public async Task Matches_OfOneName_AreAnnouncedAsSeveral()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        foreach (var year in new[] { 1980, 1990 })
        {
            var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given("Twinname"), BirthDate = Answer<DateOnly>.Given(new DateOnly(year, 1, 5)) });
            await app.CreateVisitAsync(person, room, technician, app.Time.GetUtcNow().UtcDateTime.AddDays(-3), app.Time.GetUtcNow().UtcDateTime.AddDays(-3).AddHours(1));
        }

        var browser = await (await app.AtTheDeskAsync(room)).FindAsync("twinname");

        Assert.Equal("2 matches. Several are called Ana Twinname: choose with the arrow keys.", browser.Page.QuerySelector("#matches [data-announce]")!.TextContent);
    }

    [Fact]
    public async Task Card_OfSomeoneOnFile_ShowsTheBirthYear()
    {
        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        var person = await app.CreateParticipantAsync(answers => answers with { LastName = Answer<string>.Given("Yearling"), BirthDate = Answer<DateOnly>.Given(new DateOnly(1988, 1, 5)) });
        await app.CreateVisitAsync(person, room, technician, app.Time.GetUtcNow().UtcDateTime.AddDays(-3), app.Time.GetUtcNow().UtcDateTime.AddDays(-3).AddHours(1));

        var browser = await (await app.AtTheDeskAsync(room)).OpenCardAsync("yearling", person);

        Assert.Contains("born 1988", browser.Page.QuerySelector(".rr-card__head")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("01/05/1988", browser.Page.QuerySelector("#card")!.TextContent, StringComparison.Ordinal);
    }
}
