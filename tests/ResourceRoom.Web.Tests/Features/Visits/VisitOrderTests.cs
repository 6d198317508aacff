using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Engines.SqlServer;
using ResourceRoom.Web.Features.Visits;
using ResourceRoom.Web.Features.Visits.Listing;

namespace ResourceRoom.Web.Tests.Features.Visits;

public sealed class VisitOrderTests
{
    [Theory]
    [InlineData("in")]
    [InlineData("-in")]
    [InlineData("name")]
    [InlineData("-name")]
    [InlineData("class")]
    [InlineData("-class")]
    public async Task Of_EveryOrder_IsTranslatedForSqlServer(string sort)
    {
        await using var db = new SqlServerDb(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer("Server=none").Options);
        var filter = new VisitFilterInput { Class = "BasicSelfService", State = "CheckedOut", Room = "20-001", Sort = sort }
            .ToFilter(new DateOnly(2026, 3, 2), [new RoomOption(1, "20-001", "Room"), new RoomOption(2, "20-002", "Another")]);
        var place = new VisitPlace(new DateTime(2026, 3, 2, 15, 0, 0, DateTimeKind.Utc), 7, ParticipantClass.BasicSelfService, "RUIZ", "ANA");

        var sql = filter.Order.Of(filter.Order.Beyond(filter.Of(db.Visits), place)).Take(VisitList.PageSize).ToQueryString();

        Assert.Contains("ORDER BY", sql);
        Assert.Equal(sort, filter.Order.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ssn")]
    [InlineData("--in")]
    public void Parse_AnythingElse_IsLatestFirst(string? text) => Assert.Equal(VisitOrder.LatestFirst, VisitOrder.Parse(text));
}
