using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Data;

/// <summary>That the translation which watches over the whole suite does watch, and can fail.</summary>
[Trait("Category", "OneEngine")]
public sealed class SqlServerTranslationTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    private bool IsWatched => app.Engine == "Sqlite";

    [Fact]
    public async Task Query_ThatOnlySqliteTranslates_FailsTheTestThatRunsIt()
    {
        if (!IsWatched)
        {
            return;
        }

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(
            () => app.QueryAsync(db => db.Locations.Where(room => EF.Functions.Glob(room.Name, "A*")).ToListAsync()));

        Assert.StartsWith("SQL Server cannot translate this query.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_OfEveryShape_AreTranslated()
    {
        if (!IsWatched)
        {
            return;
        }

        var before = SqlServerTranslation.Translated;
        var three = 3;

        await app.QueryAsync(db => db.Locations.Where(room => room.Computers == three + 101).ToListAsync());
        await app.QueryAsync(db => db.Locations.CountAsync(room => room.Computers == three + 102));
        await app.QueryAsync(db => db.Locations.MaxAsync(room => (int?)room.Computers + 103));
        await app.QueryAsync(db => db.Locations.Where(room => room.Computers == 104).ExecuteUpdateAsync(set => set.SetProperty(room => room.Computers, 105)));
        await app.QueryAsync(db => db.Participants.Include(person => person.Visits).FirstOrDefaultAsync(person => person.Id == 106));
        await app.QueryAsync(db => Task.FromResult(db.Visits.GroupBy(visit => visit.Day).Select(day => new { day.Key, Count = day.Count() + 107 }).ToList()));

        Assert.True(SqlServerTranslation.Translated - before >= 6, $"{SqlServerTranslation.Translated - before} translated");
    }
}
