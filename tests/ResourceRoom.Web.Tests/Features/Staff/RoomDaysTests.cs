using System.Net;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

/// <summary>Assignments that begin or end on a later day. Today is 03/02/2026, until a test lets a day pass.</summary>
public sealed class RoomDaysTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Assign = "#assign-form";
    private const string LastDay = "#last-day-form";

    [Fact]
    public async Task Post_LaterDays_OffersRoomOnThoseDaysOnly()
    {
        var (own, other) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, own);
        var browser = await OpenAsync(technician);

        await browser.SubmitAsync(Assign, ("Room", other.Code), ("FirstDay", Text(1)), ("LastDay", Text(2)));

        Assert.Contains($"Room {other.Code} assigned: {Text(1)} to {Text(2)}.", browser.Text);
        Assert.Equal([$"{{\"room\":\"{other.Code}\",\"from\":\"{app.Today.AddDays(1):yyyy-MM-dd}\",\"through\":\"{app.Today.AddDays(2):yyyy-MM-dd}\"}}"], await app.DetailsAsync<RoomAssigned>(technician));
        Assert.Contains($"{Text(1)} to {Text(2)}", browser.Page.QuerySelector("#rooms-title")!.ParentElement!.TextContent);
        await AssertOfferedAsync(technician, own.Code);
        NextDay();
        await AssertOfferedAsync(technician, own.Code, other.Code);
        NextDay();
        var there = await SignInBeforeMidnightAsync(technician, other);
        Assert.StartsWith("/account/sign-in", (await there.OpenAsync("/check-in")).Path, StringComparison.Ordinal);
        await AssertOfferedAsync(technician, own.Code);
        Assert.Contains("Past assignments (1)", (await OpenAsync(technician)).Text);
    }

    [Theory]
    [InlineData(-1, null, "The first day is in the past.")]
    [InlineData(2, 1, "The last day is before the first.")]
    [InlineData(0, null, "This room is assigned already")]
    [InlineData(5, 6, "This room is assigned already")]
    public async Task Post_DaysThatCannotBe_AssignsNothing(int first, int? last, string expected)
    {
        var room = await app.CreateRoomAsync(20);
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        await app.AssignAsync(account, room, app.Today.AddDays(4), app.Today.AddDays(8));
        var browser = await OpenAsync(account);

        await browser.SubmitAsync(Assign, ("Room", room.Code), ("FirstDay", Text(first)), ("LastDay", last is { } days ? Text(days) : null));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Equal(Text(first), browser.Page.GetElementById("FirstDay")!.GetAttribute("value"));
        Assert.Empty(await app.DetailsAsync<RoomAssigned>(account));
    }

    [Theory]
    [InlineData("FirstDay", "tomorrow")]
    [InlineData("LastDay", "02/30/2026")]
    [InlineData("LastDay", "<script>")]
    public async Task Post_NoDate_SaysSoAtTheField(string field, string typed)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var room = await app.CreateRoomAsync(20);
        var browser = await OpenAsync(account);

        await browser.SubmitAsync(Assign, ("Room", room.Code), (field, typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.NotNull(browser.Page.QuerySelector($"#errors a[href='#{field}']"));
        Assert.False(await app.QueryAsync(db => db.RoomAssignments.AnyAsync(row => row.AccountId == account.Id)));
    }

    [Fact]
    public async Task Post_LastDay_SavesRowAndEvent()
    {
        var room = await app.CreateRoomAsync(20);
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var browser = await OpenLastDayAsync(technician, await app.AssignmentAsync(technician, room));

        await browser.SubmitAsync(LastDay, ("LastDay", Text(0)));

        Assert.Contains($"Room {room.Code} is assigned through {Text(0)}.", browser.Text);
        Assert.Contains($"Last day in room {room.Code} changed", browser.Text);
        Assert.Equal([$"{{\"room\":\"{room.Code}\",\"after\":\"{app.Today:yyyy-MM-dd}\"}}"], await app.DetailsAsync<RoomAssignmentDaysChanged>(technician));
        await AssertOfferedAsync(technician, room.Code);
        NextDay();
        await AssertOfferedAsync(technician);
    }

    [Theory]
    [InlineData(-1, "The last day is in the past.")]
    [InlineData(5, "This room is assigned on some of these days already.")]
    [InlineData(null, "This room is assigned on some of these days already.")]
    public async Task Post_LastDayThatCannotBe_ChangesNothing(int? days, string expected)
    {
        var room = await app.CreateRoomAsync(20);
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20);
        var present = await app.AssignAsync(account, room, app.Today.AddDays(-3), app.Today.AddDays(1));
        await app.AssignAsync(account, room, app.Today.AddDays(4));
        var browser = await OpenLastDayAsync(account, present.Id);

        await browser.SubmitAsync(LastDay, ("LastDay", days is { } ahead ? Text(ahead) : ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains(expected, browser.Text);
        Assert.Empty(await app.DetailsAsync<RoomAssignmentDaysChanged>(account));
    }

    [Fact]
    public async Task Post_LastDayAfterAnotherSave_ShowsBoth()
    {
        var room = await app.CreateRoomAsync(20);
        var account = await app.CreateAccountAsync(Roles.CaseManager, 20, room);
        var assignment = await app.AssignmentAsync(account, room);
        var (first, second) = (await OpenLastDayAsync(account, assignment), await OpenLastDayAsync(account, assignment));
        await first.SubmitAsync(LastDay, ("LastDay", Text(3)));

        await second.SubmitAsync(LastDay, ("LastDay", Text(9)));

        Assert.Equal(HttpStatusCode.Conflict, second.Status);
        Assert.Contains(Text(3), second.Text);
        await second.SubmitAsync(LastDay);
        Assert.Contains($"assigned through {Text(9)}", second.Text);
    }

    [Fact]
    public async Task Post_AssignmentOfAnotherAccount_IsNotFoundAndLogged()
    {
        var room = await app.CreateRoomAsync(7);
        var (own, foreign) = (await app.CreateAccountAsync(Roles.CaseManager, 20), await app.CreateAccountAsync(Roles.CaseManager, 7, room));
        var assignment = await app.AssignmentAsync(foreign, room);
        var browser = await OpenAsync(own);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.ForgeAsync($"/admin/staff/{own.Id}/rooms/{assignment}/end")).Status);
        await browser.OpenAsync("/admin/staff");
        Assert.Equal(HttpStatusCode.NotFound, (await browser.ForgeAsync($"/admin/staff/{own.Id}/rooms/{assignment}", ("LastDay", Text(1)))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync($"/admin/staff/{own.Id}/rooms/{assignment}")).Status);

        Assert.Null((await app.QueryAsync(db => db.RoomAssignments.SingleAsync(row => row.Id == assignment))).EndedAt);
        var subject = Subject.Account(foreign.Id).Id;
        Assert.Equal(3, await app.QueryAsync(db => db.AccessLines.CountAsync(line => line.Kind == AccessKind.RefusedOutOfScope && line.SubjectId == subject)));
    }

    [Fact]
    public async Task Post_EndOfComingRoom_RemovesItBeforeItBegins()
    {
        var (own, later) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, own);
        var coming = await app.AssignAsync(technician, later, app.Today.AddDays(5));
        var browser = await OpenAsync(technician);

        await browser.SubmitAsync($"form[action$='/rooms/{coming.Id}/end']");

        Assert.Contains($"Room {later.Code} is no longer assigned.", browser.Text);
        Assert.Contains("removed before", browser.Text);
        Assert.Single(await app.DetailsAsync<RoomAssignmentEnded>(technician));
    }

    private async Task AssertOfferedAsync(User technician, params string[] rooms)
    {
        var browser = await app.GivePasswordAsync(technician);
        switch (rooms.Length)
        {
            case 0:
                Assert.Contains("not assigned to an open resource room", browser.Text);
                break;
            case 1:
                Assert.Contains(rooms[0], browser.Page.QuerySelector("header")!.TextContent);
                break;
            default:
                Assert.Equal(rooms.Order(), browser.Page.QuerySelectorAll("[name=room]").Select(choice => choice.GetAttribute("value")!).Order());
                break;
        }
    }

    private void NextDay() => app.Time.Advance(TimeSpan.FromDays(1));

    // Signed in again just before midnight: not the idle limit ends the sign-in.
    private async Task<Browser> SignInBeforeMidnightAsync(User account, Location room)
    {
        var midnight = Web.Infrastructure.OfficeClock.InstantOf(app.Today.AddDays(1), TimeOnly.MinValue);
        app.Time.Advance(midnight - app.Time.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(1));
        var browser = await app.SignInAsync(account, room);
        app.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal("/check-in", (await browser.OpenAsync("/check-in")).Path);
        app.Time.Advance(TimeSpan.FromSeconds(31));
        return browser;
    }

    private string Text(int days) => app.Today.AddDays(days).ToString("MM/dd/yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private async Task<Browser> OpenAsync(User account) =>
        await (await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20))).OpenAsync($"/admin/staff/{account.Id}");

    private async Task<Browser> OpenLastDayAsync(User account, long assignment) =>
        await (await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 20))).OpenAsync($"/admin/staff/{account.Id}/rooms/{assignment}");
}
