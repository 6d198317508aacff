using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Jobs;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

[Trait("Category", "OneEngine")]
public sealed class RefreshStatisticsTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Run_TableWithoutStatistics_CountsItOnceADay()
    {
        await app.CreateParticipantAsync();
        Assert.False(await HasStatisticsAsync());

        Assert.True(await RunAsync());

        Assert.True(await HasStatisticsAsync());
        Assert.False(await RunAsync());
        app.Time.Advance(RefreshStatistics.Every);
        Assert.True(await RunAsync());
    }

    private async Task<bool> RunAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ScheduledJob<RefreshStatistics>>().RunAsync(CancellationToken.None);
    }

    private Task<bool> HasStatisticsAsync() => app.QueryAsync(async db =>
        await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_master WHERE name = 'sqlite_stat1'").SingleAsync() > 0
        && await db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM sqlite_stat1 WHERE tbl = 'Participant'").SingleAsync() > 0);
}
