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

    private string? Fact(string label) => oet.Page.QuerySelectorAll("dl div").FirstOrDefault(fact => fact.QuerySelector("dt")?.TextContent == label)?.QuerySelector("dd")!.TextContent.Trim();

    private Task<int> NoticesAsync() => app.QueryAsync(db => db.InboxItems.CountAsync(item => item.Role == Roles.LwiaAdministrator && item.LwiaNumber == 20));
}
