using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Staff;

public sealed class RoomsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private const string Assign = "form[action$='/rooms']";

    [Fact]
    public async Task Post_SecondRoom_IsOfferedAtNextSignIn()
    {
        var (first, second) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, first);
        var browser = await OpenAsync(technician);

        await browser.SubmitAsync(Assign, ("Room", second.Code));

        Assert.Contains($"Room {second.Code} assigned.", browser.Text);
        Assert.Contains(second.Code, (await app.SignInAsync(technician, second)).Text);
        Assert.Equal([$"{{\"room\":\"{second.Code}\",\"from\":\"2026-03-02\"}}"], await app.DetailsAsync<RoomAssigned>(technician));
    }

    [Fact]
    public async Task Post_SameRoomAtSameTime_AssignsOnce()
    {
        var (first, second) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, first);
        var browsers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => OpenAsync(technician)));

        await Task.WhenAll(browsers.Select(browser => browser.SubmitAsync(Assign, ("Room", second.Code))));

        Assert.Equal(1, await app.QueryAsync(db => db.RoomAssignments.CountAsync(row => row.AccountId == technician.Id && row.LocationId == second.Id)));
        Assert.Single((await app.EventsOfAsync(technician)), name => name == typeof(RoomAssigned));
    }

    [Fact]
    public async Task Post_EndOfRoom_EndsSignInsThereAndKeepsRow()
    {
        var (first, second) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, first, second);
        var (there, elsewhere) = (await app.SignInAsync(technician, first), await app.SignInAsync(technician, second));
        var browser = await OpenAsync(technician);

        await browser.SubmitAsync($"form[action$='/rooms/{await app.AssignmentAsync(technician, first)}/end']");

        Assert.Contains($"Room {first.Code} is no longer assigned.", browser.Text);
        app.Time.Advance(SignInSetup.LookInterval + TimeSpan.FromSeconds(1));
        Assert.StartsWith("/account/sign-in", (await there.OpenAsync("/check-in")).Path, StringComparison.Ordinal);
        Assert.Equal("/check-in", (await elsewhere.OpenAsync("/check-in")).Path);
        Assert.NotNull((await app.QueryAsync(db => db.RoomAssignments.SingleAsync(row => row.AccountId == technician.Id && row.LocationId == first.Id))).EndedAt);
        Assert.Contains(typeof(RoomAssignmentEnded), await app.EventsOfAsync(technician));
    }

    [Fact]
    public async Task Post_EndOfLastRoom_IsRefusedForTechnicianOnly()
    {
        var room = await app.CreateRoomAsync(20);
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        var caseManager = await app.CreateAccountAsync(Roles.CaseManager, 20, room);

        var refused = await (await OpenAsync(technician)).SubmitAsync("form[action$='/end']");
        var ended = await (await OpenAsync(caseManager)).SubmitAsync("form[action$='/end']");

        Assert.Contains("Policy 1.11.2, item 2.1", refused.Text);
        Assert.DoesNotContain(typeof(RoomAssignmentEnded), await app.EventsOfAsync(technician));
        Assert.Contains("Not assigned to a room.", ended.Text);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("closed")]
    [InlineData("none")]
    public async Task Post_UnknownRoom_AssignsNothing(string which)
    {
        var own = await app.CreateRoomAsync(20);
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, own);
        var other = await app.CreateRoomAsync(which == "7" ? 7 : 20, (Location room) => room.ClosedOn = which == "closed" ? app.Today : null);
        var browser = await OpenAsync(technician, Roles.Oet);

        await browser.ForgeAsync($"/admin/staff/{technician.Id}/rooms", ("Room", which == "none" ? "99-999" : other.Code));

        Assert.Contains("No room was assigned.", browser.Text);
        Assert.Equal(1, await app.QueryAsync(db => db.RoomAssignments.CountAsync(row => row.AccountId == technician.Id)));
    }

    [Theory]
    [InlineData("03/02/2027", null)]
    [InlineData("03/03/2027", "The first day is more than a year ahead. Check the year.")]
    [InlineData("02/30/2026", "This is not a day of the calendar. Enter it as MM/DD/YYYY.")]
    [InlineData("03/01/2026", "The first day is in the past. Enter today or a later day.")]
    public async Task Post_FirstDay_IsTodayOrWithinAYear(string day, string? refusal)
    {
        var (own, other) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20));
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, own);

        var browser = await (await OpenAsync(technician)).SubmitAsync(Assign, ("Room", other.Code), ("FirstDay", day), ("LastDay", ""));

        Assert.Equal(refusal is null ? 2 : 1, await app.QueryAsync(db => db.RoomAssignments.CountAsync(row => row.AccountId == technician.Id)));
        Assert.Contains(refusal ?? $"Room {other.Code} assigned: from 03/02/2027.", browser.Text);
        Assert.Equal(refusal is null ? "" : day, browser.Page.QuerySelector("#FirstDay")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task Post_RoomForAdministrator_AssignsNothing()
    {
        var room = await app.CreateRoomAsync(20);
        var administrator = await app.CreateAccountAsync(Roles.LwiaAdministrator, 20);
        var browser = await OpenAsync(administrator);
        Assert.Null(browser.Page.QuerySelector(Assign));

        await browser.ForgeAsync($"/admin/staff/{administrator.Id}/rooms", ("Room", room.Code));

        Assert.Contains("this role does not work in rooms", browser.Text);
        Assert.False(await app.QueryAsync(db => db.RoomAssignments.AnyAsync(row => row.AccountId == administrator.Id)));
    }

    private async Task<Browser> OpenAsync(User account, string by = Roles.LwiaAdministrator)
    {
        var browser = await app.SignInAsync(await app.CreateAccountAsync(by, by == Roles.Oet ? null : 20));
        return await browser.OpenAsync($"/admin/staff/{account.Id}");
    }
}
