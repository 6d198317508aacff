using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>The list of visits reads the days it shows, not every visit there ever was: the engine itself says how it goes about it.</summary>
public sealed class VisitListPlanTests(PlanApp app) : IClassFixture<PlanApp>
{
    [Theory]
    [InlineData(Roles.Technician)]
    [InlineData(Roles.LwiaAdministrator)]
    [InlineData(Roles.Oet)]
    public async Task List_OfADay_IsReadByRoomAndDay(string role)
    {
        if (app.Engine != "Sqlite")
        {
            // Elsewhere the plan is a matter of statistics; the index is the same.
            return;
        }

        var room = await app.CreateRoomAsync();
        var technician = await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room);
        await app.CreateVisitAsync(await app.CreateParticipantAsync(), room, technician);
        var browser = await app.SignInAsync(await app.CreateAccountAsync(role, room.LwiaNumber, role == Roles.Technician ? [room] : []), room);

        var queries = await app.QueriesAsync("Visit", () => browser.OpenAsync("/visits"));

        Assert.Equal(2, queries.Count);
        foreach (var query in queries)
        {
            var plan = await app.PlanAsync(query);
            Assert.True(
                plan.Any(line => line.Contains("IX_Visit_LocationId_Day (LocationId=? AND Day>? AND Day<?)", StringComparison.Ordinal)),
                $"{query.Sql}{Environment.NewLine}{string.Join(Environment.NewLine, plan)}");
        }
    }
}
