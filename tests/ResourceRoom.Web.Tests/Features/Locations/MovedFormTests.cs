using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>What OET moves, and what pages say of it. Today is Monday, 03/02/2026.</summary>
public sealed class MovedFormTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>, IAsyncLifetime
{
    private Location room = null!;
    private LocationForm form = null!;
    private Browser oet = null!;

    public async Task InitializeAsync()
    {
        room = await app.CreateRoomAsync(20, row => row.Facts = row.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(17, 0)) });
        form = await app.SubmitAboutAsync(await app.LwiaAsync(20), LocationFormKind.Change, room, ("EventOn", "03/16/2026"), ("Computers", "20"));
        oet = await app.OetAsync();
        await oet.AcceptAsync(form);
        await oet.OpenAsync($"/locations/forms/{form.PublicId}");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task ToAnotherDay_ReportedDateAndDueDateStayEverywhere()
    {
        await oet.SubmitAsync("#move-form", ("To", "04/06/2026"), ("Reason", "Painters"));

        foreach (var address in new[] { $"/locations/forms/{form.PublicId}", $"/locations/forms/{form.PublicId}/print" })
        {
            await oet.OpenAsync(address);
            Assert.Equal("03/16/2026", Fact("Date of the change"));
            Assert.Equal("04/06/2026", Fact("Takes effect on, as moved by OET"));
            Assert.StartsWith("03/30/2026", Fact("Due"), StringComparison.Ordinal);
            Assert.EndsWith("Early", Fact("Due"), StringComparison.Ordinal);
            Assert.Contains("Moved to 04/06/2026", oet.Text);
        }

        await oet.OpenAsync("/locations/forms");
        var row = oet.Page.QuerySelectorAll("tbody tr").Single(line => line.InnerHtml.Contains(form.PublicId.ToString(), StringComparison.Ordinal)).TextContent;
        Assert.Contains("03/16/2026", row, StringComparison.Ordinal);
        Assert.Contains("moved to 04/06/2026", row, StringComparison.Ordinal);
        Assert.Contains("03/30/2026", row, StringComparison.Ordinal);
        Assert.Contains("public computers", row, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ToTheSameDay_IsRefusedAndTellsNobody()
    {
        var before = await NoticesAsync();

        await oet.SubmitAsync("#move-form", ("To", "03/16/2026"), ("Reason", "Painters"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, oet.Status);
        Assert.Contains("It already takes effect on that day.", oet.Text);
        Assert.Equal(before, await NoticesAsync());
        Assert.Empty(await app.EventsAsync<LocationFormMoved>(form.PublicId));
    }

    [Theory]
    [InlineData("03/02/2026")]
    [InlineData("02/20/2026")]
    public async Task ToADayThatHasCome_IsAskedAndTakesEffectAtOnce(string day)
    {
        await oet.SubmitAsync("#move-form", ("To", day), ("Reason", "It was done already"));
        Assert.Contains("This day is not in the future, so the form takes effect at once.", oet.Text);
        Assert.Equal(12, (await app.RoomAsync(room.Id)).Computers);

        await oet.SubmitAsync("#move-form", ("AtOnce", "true"));

        Assert.Contains($"Form moved. It took effect at once, from {day} on.", oet.Text);
        Assert.Equal(20, (await app.RoomAsync(room.Id)).Computers);
        Assert.Single(await app.EventsAsync<LocationFormApplied>(form.PublicId));
    }

    [Fact]
    public async Task PastAnotherChangeOfTheField_IsAskedAbout()
    {
        var other = await AcceptedAsync(LocationFormKind.Change, [("Overlaps", "true")], ("EventOn", "03/23/2026"), ("Computers", "30"));

        await MoveAsync(form, ("To", "04/06/2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, oet.Status);
        Assert.Contains("Public computers: the form would come after the change of 03/23/2026, so its own value would stay.", oet.Text);
        Assert.Empty(await app.EventsAsync<LocationFormMoved>(form.PublicId));
        Assert.Equal(new DateOnly(2026, 3, 16), (await app.StoredFormAsync(form.PublicId)).EventOn);
        await oet.SubmitAsync("#move-form", ("MeansMore", "true"));

        Assert.Contains("Form moved.", oet.Text);
        Assert.Equal([12, 30, 20], await ComputersAsync());
        await MoveAsync(other, ("To", "04/13/2026"));
        Assert.Contains("Public computers: the form would come after the change of 04/06/2026, so its own value would stay.", oet.Text);
        await MoveAsync(other, ("To", "03/30/2026"));
        Assert.Contains("Form moved.", oet.Text);
    }

    [Fact]
    public async Task ClosingForGood_MovedBeforeAChange_NamesWhatLapses()
    {
        var closing = await AcceptedAsync(LocationFormKind.Closure, [], ("EventOn", "04/01/2026"), ("Temporary", "no"));

        await MoveAsync(closing, ("To", "03/10/2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, oet.Status);
        Assert.Contains("Change of 03/16/2026: public computers would lapse, because the room would be closed for good by its day.", oet.Text);
        await oet.SubmitAsync("#move-form", ("MeansMore", "true"));
        Assert.Contains("Form moved.", oet.Text);

        await MoveAsync(closing, ("To", "04/01/2026"));
        Assert.Contains("Change of 03/16/2026: public computers, which had lapsed, would apply.", oet.Text);
    }

    [Fact]
    public async Task EndOfAClosing_ThatALaterOneDecides_IsRefusedAndTellsNobody()
    {
        var closing = await AcceptedAsync(LocationFormKind.Closure, [], ("EventOn", "02/23/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/20/2026"));
        await AcceptedAsync(LocationFormKind.Closure, [], ("EventOn", "02/23/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/06/2026"));
        var before = await NoticesAsync();

        await MoveAsync(closing, ("Through", "03/31/2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, oet.Status);
        Assert.Contains("The room would stay as it is, because other closings decide about these days: Closing of 02/23/2026: through 03/06/2026. Change those instead.", oet.Text);
        Assert.Equal("03/20/2026", Fact("Last closed day"));
        Assert.Equal(before, await NoticesAsync());
        Assert.Empty(await app.EventsAsync<LocationFormMoved>(closing.PublicId));
        Assert.Equal(new DateOnly(2026, 3, 20), (await app.StoredFormAsync(closing.PublicId)).ClosedThrough);
    }

    [Fact]
    public async Task EndOfAClosing_ThatAnotherDecidesInPart_SaysWhatHolds()
    {
        var closing = await AcceptedAsync(LocationFormKind.Closure, [], ("EventOn", "02/23/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/06/2026"));
        await AcceptedAsync(LocationFormKind.Closure, [], ("EventOn", "03/09/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/10/2026"));

        await MoveAsync(closing, ("Through", "03/20/2026"));

        Assert.Contains("With its other closings the room would be closed from 02/23/2026 through 03/10/2026.", oet.Text);
        await oet.SubmitAsync("#move-form", ("MeansMore", "true"));
        Assert.Contains("Form moved.", oet.Text);
        Assert.Equal(new DateOnly(2026, 3, 20), (await app.StoredFormAsync(closing.PublicId)).ClosedThrough);
    }

    [Fact]
    public async Task ClosingForATime_PastTheClosingForGood_IsRefused()
    {
        var closing = await AcceptedAsync(LocationFormKind.Closure, [], ("EventOn", "03/09/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/10/2026"));
        await AcceptedAsync(LocationFormKind.Closure, [], ("EventOn", "04/01/2026"), ("Temporary", "no"));

        await MoveAsync(closing, ("To", "04/06/2026"), ("Through", "04/07/2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, oet.Status);
        Assert.Contains("The room is closed for good from 04/01/2026 on.", oet.Text);
    }

    [Fact]
    public async Task ClosingForGood_ToADayOnWhichTheRoomOfItsStaffIsClosed_IsRefused()
    {
        var target = await app.CreateRoomAsync(20);
        await app.CreateAccountAsync(Roles.Technician, 20, room);
        var closing = await AcceptedAsync(LocationFormKind.Closure, [], ("EventOn", "03/20/2026"), ("Temporary", "no"), ("StaffGoTo", target.Code));
        await oet.AcceptAsync(await app.SubmitAboutAsync(await app.LwiaAsync(20), LocationFormKind.Closure, target, ("EventOn", "04/01/2026"), ("Temporary", "no")));

        await MoveAsync(closing, ("To", "04/06/2026"), ("MeansMore", "true"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, oet.Status);
        Assert.Contains("The room to which staff are to go is closed by then.", oet.Text);
    }

    [Theory]
    [InlineData("", "Enter the day to which it is moved (MM/DD/YYYY).")]
    [InlineData("02/30/2026", "This is not a day of the calendar. Enter it as MM/DD/YYYY.")]
    public async Task ToNoDay_SaysWhatIsWrong(string typed, string said)
    {
        await MoveAsync(form, ("To", typed));

        Assert.Contains(said, oet.Text);
    }

    private async Task<LocationForm> AcceptedAsync(LocationFormKind kind, (string Name, string? Value)[] confirmed, params (string Name, string? Value)[] entries)
    {
        var sent = await app.SubmitAboutAsync(await app.LwiaAsync(20), kind, room, entries);
        await oet.AcceptAsync(sent);
        if (confirmed.Length > 0)
        {
            await oet.SubmitAsync("#review-form", confirmed);
        }

        return sent;
    }

    private async Task MoveAsync(LocationForm moved, params (string Name, string? Value)[] entries)
    {
        await oet.OpenAsync($"/locations/forms/{moved.PublicId}");
        await oet.SubmitAsync("#move-form", [.. entries, ("Reason", "Painters")]);
    }

    private async Task<IEnumerable<int>> ComputersAsync() => (await app.RoomAsync(room.Id)).Versions.OrderBy(version => version.From).Select(version => version.Facts.Computers);

    private string? Fact(string label) => oet.Page.QuerySelectorAll("dl div").FirstOrDefault(fact => fact.QuerySelector("dt")?.TextContent == label)?.QuerySelector("dd")!.TextContent.Trim();

    private Task<int> NoticesAsync() => app.QueryAsync(db => db.InboxItems.CountAsync(item => item.Role == Roles.LwiaAdministrator && item.LwiaNumber == 20));
}
