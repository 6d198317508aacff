using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines.SqlServer;

public sealed class SqlServerDb(DbContextOptions<SqlServerDb> options) : ResourceRoomDb(options)
{
    private const string Binary = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        CollateSearchKeys(builder, Binary);
    }
}
