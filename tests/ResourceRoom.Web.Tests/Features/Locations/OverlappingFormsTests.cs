using System.Net;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Locations;

/// <summary>Forms that meet others of the same room. Today is Monday, 03/02/2026.</summary>
public sealed class OverlappingFormsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>, IAsyncLifetime
{
    private Location room = null!;

    public async Task InitializeAsync() =>
        room = await app.CreateRoomAsync(20, row => row.Facts = row.Facts with { Hours = Arrangements.Weekdays(new(8, 30), new(17, 0)) });

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task LateChange_OfFieldChangedSince_IsAskedAbout()
    {
        await AcceptedAsync(LocationFormKind.Change, ("EventOn", "02/20/2026"), ("Computers", "30"));
        var form = await app.SubmitAboutAsync(await app.LwiaAsync(20), LocationFormKind.Change, room, ("EventOn", "02/10/2026"), ("Computers", "20"));
        var oet = await app.OetAsync();

        await oet.AcceptAsync(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, oet.Status);
        Assert.Contains("Public computers: an accepted change sets it on 02/20/2026.", oet.Text);
        await oet.SubmitAsync("#review-form", ("Overlaps", "true"));

        Assert.Contains("Form accepted: ", oet.Text);
        Assert.Equal(30, (await app.RoomAsync(room.Id)).Computers);
        Assert.Equal([12, 20, 30], (await app.RoomAsync(room.Id)).Versions.OrderBy(version => version.From).Select(version => version.Facts.Computers));
    }

    [Theory]
    [InlineData("03/14/2026", "03/20/2026", true)]
    [InlineData("03/16/2026", "03/20/2026", false)]
    public async Task ClosingForATime_SharingDaysWithAnother_IsNamedInTheReview(string from, string through, bool isNamed)
    {
        await AcceptedAsync(LocationFormKind.Closure, ("EventOn", "03/10/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/15/2026"));
        var form = await app.SubmitAboutAsync(
            await app.LwiaAsync(20), LocationFormKind.Closure, room, ("EventOn", from), ("Temporary", "yes"), ("ClosedThrough", through));

        var oet = await (await app.OetAsync()).ReviewAsync(form);

        Assert.Equal(isNamed, oet.Text.Contains("These accepted closings share days with this one.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ClosingAcceptedForToday_ShowsAtTheDesk()
    {
        var technician = await app.SignInTechnicianAsync(room);
        Assert.DoesNotContain("This room has been closed", (await technician.OpenAsync("/check-in")).Text);
        await AcceptedAsync(LocationFormKind.Closure, ("EventOn", "03/02/2026"), ("Temporary", "yes"), ("ClosedThrough", "03/03/2026"));

        await technician.OpenAsync("/check-in");

        Assert.Contains("This room has been closed since 03/02/2026 and is closed through 03/03/2026. No visits can be checked in; open visits can be checked out.", technician.Text);
    }

    private async Task<LocationForm> AcceptedAsync(LocationFormKind kind, params (string Name, string? Value)[] entries)
    {
        var lwia = await app.LwiaAsync(20);
        var form = await app.SubmitAboutAsync(lwia, kind, room, entries);
        Assert.Contains("Form submitted.", lwia.Text);
        await (await app.OetAsync()).AcceptAsync(form, ("Overlaps", "true"));
        return await app.StoredFormAsync(form.PublicId);
    }
}
