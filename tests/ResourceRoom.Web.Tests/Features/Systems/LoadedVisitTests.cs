using System.Net;
using System.Text;

using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Systems;

/// <summary>Visits of a system look like all others, marked with where they came from.</summary>
public sealed class LoadedVisitTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_LoadedVisit_IsMarkedEverywhere()
    {
        var (system, room, visit) = await LoadedAsync();
        var browser = await app.SignInTechnicianAsync(room);

        await browser.OpenAsync($"/visits/{visit.PublicId}");
        Assert.Contains($"loaded from {system.Name} (load of 03/02/2026)", browser.Text);
        Assert.Contains($"Loaded from {system.Name} (load of 03/02/2026)", browser.Page.QuerySelector("#history-title")!.ParentElement!.TextContent);
        Assert.DoesNotContain("Checked in by", browser.Text);
        Assert.Null(browser.Page.QuerySelector("form[action$='/undo']"));
        Assert.Equal($"from {system.Name}", browser.Page.QuerySelector(".rr-title .rr-tag--plain")!.TextContent);

        Assert.Contains($"from {system.Name}", (await browser.OpenAsync("/visits?from=02/20/2026&to=03/02/2026")).Page.QuerySelector("main table")!.TextContent);
        Assert.Contains($"from {system.Name}", (await browser.OpenAsync($"/participants/{visit.Participant.PublicId}")).Page.QuerySelector("#visits-title")!.ParentElement!.TextContent);

        var file = Encoding.UTF8.GetString(await browser.Http.GetByteArrayAsync(new Uri("/visits.csv?from=02/20/2026&to=03/02/2026", UriKind.Relative)));
        Assert.Contains($"{system.Name},load of 03/02/2026,", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Undo_IsRefused()
    {
        var (_, room, visit) = await LoadedAsync();
        var browser = await app.SignInTechnicianAsync(room);

        await browser.ForgeAsync($"/visits/{visit.PublicId}/undo");

        Assert.False(await app.QueryAsync(db => db.Visits.AnyAsync(row => row.Id == visit.Id && row.Void != null)));
    }

    [Fact]
    public async Task Post_VoidByStaff_Works()
    {
        var (_, room, visit) = await LoadedAsync();
        var browser = await app.SignInTechnicianAsync(room);
        await browser.OpenAsync($"/visits/{visit.PublicId}");

        await browser.SubmitAsync("form[action$='/void']", ("Reason", "Nobody came"));

        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.True(await app.QueryAsync(db => db.Visits.AnyAsync(row => row.Id == visit.Id && row.Void != null)));
    }

    [Fact]
    public async Task Get_CorrectedByALoad_SaysSo()
    {
        var (system, room, visit) = await LoadedAsync("V-CORRECTED");
        await app.LoadAsync(system, new SentFile(room.Code).Add((LoadColumn.VisitId, "V-CORRECTED"), (LoadColumn.PersonId, "P-CORRECTED"), (LoadColumn.LastName, "Corrected"), (LoadColumn.VisitEnd, "2026-02-26T09:50")).ToString());
        var browser = await app.SignInTechnicianAsync(room);

        await browser.OpenAsync($"/visits/{visit.PublicId}");

        Assert.Contains($"Corrected by {system.Name}: Load of 03/02/2026", browser.Text);
    }

    [Fact]
    public async Task Room_NamesASystem_LinksToItAndOffersIt()
    {
        var system = await app.CreateSystemAsync(19, row => row.Name = "Harbor Tracker");
        var room = await app.CreateRoomAsync(19, row => row.Facts = row.Facts with { TrackingSystem = "harbor  tracker" });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.LwiaAdministrator, 19));

        await browser.OpenAsync($"/locations/{room.Code}");
        Assert.Equal("harbor tracker", string.Join(' ', browser.Page.QuerySelector($"a[href='/systems/{system.PublicId}']")!.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        await browser.OpenAsync("/locations/forms/new?kind=New");
        Assert.Equal(["Harbor Tracker"], browser.Page.QuerySelectorAll("datalist#systems option").Select(option => option.GetAttribute("value")));
        Assert.Equal("systems", browser.Page.GetElementById("TrackingSystem")!.GetAttribute("list"));
    }

    private async Task<(TrackingSystem System, Location Room, Visit Visit)> LoadedAsync(string id = "V1")
    {
        var (system, room) = (await app.CreateSystemAsync(), await app.CreateRoomAsync());
        await app.LoadAsync(system, new SentFile(room.Code).Add((LoadColumn.VisitId, id), (LoadColumn.PersonId, "P-CORRECTED"), (LoadColumn.LastName, "Corrected")).ToString());
        return (system, room, await app.QueryAsync(db => db.Visits.Include(row => row.Participant).SingleAsync(row => row.TechnicianId == system.AccountId)));
    }
}
