using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class VisitHistoryTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_AllEvents_ListsOldestFirst()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var name = desk.Technician.DisplayName;
        await ActAsync(desk, "services", ("services", "2"));
        await ActAsync(desk, "closure");
        app.Time.Advance(TimeSpan.FromMinutes(1));
        await desk.Browser.CorrectAsync(desk.Visit, ("StartTime", "8:45 AM"), ("Services", "3"), ("Note", "New note"), ("Reason", "As on the sheet"));
        app.Time.Advance(TimeSpan.FromMinutes(1));

        await desk.Browser.VoidAsync(desk.Visit, "Wrong person");

        Assert.Equal(
            [
                $"Checked in by {name}",
                $"Services added by {name}: Resume or cover letter",
                $"Checked out by {name}",
                $"Corrected by {name}: As on the sheet",
                $"Voided by {name}: Wrong person",
            ],
            desk.Browser.Page.QuerySelectorAll(".rr-history > li > p").Select(line => line.TextContent));
        Assert.Equal(
            [
                "Check-in: was 03/02/2026 9:00 AM → is 03/02/2026 8:45 AM",
                "Services: was Job search on the internet; Resume or cover letter → is Online job application",
                "Note: was None → is New note",
            ],
            desk.Browser.Page.QuerySelectorAll(".rr-history li li").Select(Folded));
    }

    [Fact]
    public async Task Get_VisitWithoutEvents_ShowsEnd()
    {
        var desk = await OpenVisit.OpenAsync(app);
        var start = app.Time.GetUtcNow().UtcDateTime.AddHours(-2);
        var visit = await app.CreateVisitAsync(await app.CreateParticipantAsync(), desk.Room, desk.Technician, start, start.AddHours(1));

        await desk.Browser.OpenAsync($"/visits/{visit.PublicId}");

        Assert.Equal([$"Checked in by {desk.Technician.DisplayName}", "Checked out"], desk.Browser.Page.QuerySelectorAll(".rr-history > li > p").Select(line => line.TextContent));
    }

    [Fact]
    public async Task Get_UndoneVisit_ShowsUndoOnce()
    {
        var desk = await OpenVisit.OpenAsync(app);
        await ActAsync(desk, "undo");

        await desk.Browser.OpenAsync($"/visits/{desk.Visit.PublicId}");

        Assert.Equal(
            [$"Checked in by {desk.Technician.DisplayName}", $"Check-in undone by {desk.Technician.DisplayName}"],
            desk.Browser.Page.QuerySelectorAll(".rr-history > li > p").Select(line => line.TextContent));
    }

    private static Task<Browser> ActAsync(OpenVisit desk, string act, params (string, string?)[] fields) =>
        desk.Browser.ForgeAsync($"/visits/{desk.Visit.PublicId}/{act}", [("returnUrl", "/visits"), .. fields]);

    private static string Folded(AngleSharp.Dom.IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
