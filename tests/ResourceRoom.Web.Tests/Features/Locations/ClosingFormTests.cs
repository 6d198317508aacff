using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>Closings, for good and for a time. Today is Monday, 03/02/2026.</summary>
public sealed class ClosingFormTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Backdated_NamesTheVisitsOfItsDaysEverywhere()
    {
        var room = await app.CreateRoomAsync(20);
        var technician = await app.CreateAccountAsync(Roles.Technician, 20, room);
        foreach (var (month, day) in new[] { (2, 19), (2, 20), (2, 24), (2, 24) })
        {
            var start = OfficeClock.InstantOf(new(2026, month, day), new(9, 0));
            await app.CreateVisitAsync(await app.CreateParticipantAsync(), room, technician, start, start.AddHours(1));
        }

        const string Said = "3 visits: 1 on 02/20/2026, 2 on 02/24/2026. They stay on record.";
        var lwia = await app.LwiaAsync(20);
        Assert.Contains(Said, (await lwia.OpenAsync($"/locations/forms/due?EventOn=02/20/2026&Room={room.Code}")).Text);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await (await app.LwiaAsync(10)).OpenAsync($"/locations/forms/due?EventOn=02/20/2026&Room={room.Code}")).Status);
        var form = await app.SubmitAboutAsync(lwia, LocationFormKind.Closure, room, ("EventOn", "02/20/2026"), ("Temporary", "no"));
        Assert.Contains(Said, lwia.Text);
        var oet = await (await app.OetAsync()).ReviewAsync(form);
        Assert.Contains(Said, oet.Text);

        await oet.SubmitAsync("#review-form");

        Assert.Contains("3 visits on closed days stay on record.", oet.Text);
        Assert.Equal(4, await app.QueryAsync(db => db.Visits.CountAsync(visit => visit.LocationId == room.Id && visit.Void == null)));
        Assert.Contains($"Closing form of LWIA 20 ({room.Name}) was accepted, from 02/20/2026 on", await app.QueryAsync(db => db.InboxItems.Select(item => item.Words).ToListAsync()));
    }

    [Fact]
    public async Task SecondClosingWithAnEarlierEnd_OpensTheRoomEarlier()
    {
        var room = await app.CreateRoomAsync(20);
        await AcceptedAsync(room, "02/23/2026", "03/20/2026");
        var lwia = await app.LwiaAsync(20);
        var form = await app.SubmitAboutAsync(lwia, LocationFormKind.Closure, room, ("EventOn", "02/23/2026"), ("Temporary", "yes"), ("ClosedThrough", "02/27/2026"));
        var oet = await (await app.OetAsync()).ReviewAsync(form);
        Assert.Contains("With this one the room opens again on 02/28/2026.", oet.Text);

        await oet.SubmitAsync("#review-form");

        Assert.Equal(
            [RoomState.Open, RoomState.ClosedForNow, RoomState.Open],
            (await app.RoomAsync(room.Id)).Versions.OrderBy(version => version.From).Select(version => version.State));
        await app.SignInTechnicianAsync(room);
        await oet.OpenAsync($"/locations/{room.Code}");
        var again = oet.Page.QuerySelectorAll("section[aria-labelledby=versions] tbody tr")[0].TextContent;
        Assert.Contains("Open again", again, StringComparison.Ordinal);
        Assert.Contains("03/02/2026", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForATime_MovesNoStaff_AndSaysSo()
    {
        var (room, target, lwia) = (await app.CreateRoomAsync(20), await app.CreateRoomAsync(20), await app.LwiaAsync(20));
        await app.CreateAccountAsync(Roles.Technician, 20, room);

        await app.SubmitAboutAsync(lwia, LocationFormKind.Closure, room, ("EventOn", "03/09/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/10/2026"));
        Assert.DoesNotContain("Staff go to", lwia.Text);
        await lwia.OpenAsync($"/locations/forms/new?kind=Closure&room={room.Code}");
        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("EventOn", "03/12/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/13/2026"), ("StaffGoTo", target.Code));

        Assert.Contains("Staff stay assigned to a room that closes for a time.", lwia.Text);
        Assert.Single(await app.QueryAsync(db => db.LocationForms.Where(form => form.LocationId == room.Id).ToListAsync()));
    }

    [Theory]
    [InlineData("", "Enter the first closed day (MM/DD/YYYY).")]
    [InlineData("02/30/2026", "This is not a day of the calendar. Enter it as MM/DD/YYYY.")]
    [InlineData("3/9/26", "This is not a day of the calendar. Enter it as MM/DD/YYYY.")]
    public async Task OnNoDay_SaysWhatIsWrong(string typed, string said)
    {
        var lwia = await app.LwiaAsync(20);
        await lwia.OpenAsync($"/locations/forms/new?kind=Closure&room={(await app.CreateRoomAsync(20)).Code}");

        await lwia.SubmitAsync(FormScene.Form, ("Act", "submit"), ("EventOn", typed), ("Temporary", "no"));

        Assert.Contains(said, lwia.Text);
    }

    private async Task<LocationForm> AcceptedAsync(Location room, string from, string through)
    {
        var form = await app.SubmitAboutAsync(await app.LwiaAsync(20), LocationFormKind.Closure, room, ("EventOn", from), ("Temporary", "yes"), ("ClosedThrough", through));
        await (await app.OetAsync()).AcceptAsync(form);
        return form;
    }
}
