using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Enrollments;
using ResourceRoom.Web.Tests.Features.Customers.Plans;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Outcomes;

public sealed class PlacementQuarterTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Get_AfterAnExit_ShowsWhichQuartersArePlaced()
    {
        var scene = await PlanScene.OpenAsync(app, status: EnrollmentStatus.Exited);
        await app.CreateExitAsync(scene.Person, new DateOnly(2025, 2, 10));
        await app.CreatePlacementAsync(scene.Person, new DateOnly(2026, 2, 5));
        await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Placements.SingleAsync(one => one.ParticipantId == scene.Person.Id);
            row.EndedOn = new DateOnly(2026, 3, 1);
            return row;
        });

        await scene.Browser.OpenAsync($"/customers/{scene.Person.PublicId}/outcomes");

        Assert.Equal(
            ["2nd quarter after exit|02/10/2025|07/01/2025 – 09/30/2025|None on record", "4th quarter after exit|02/10/2025|01/01/2026 – 03/31/2026|Employment: Prairie Bakery"],
            scene.Browser.Page.QuerySelectorAll("section[aria-labelledby='quarters-title'] tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent.Trim()))));
    }
}
