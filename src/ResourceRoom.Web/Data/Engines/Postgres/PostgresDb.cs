using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines.Postgres;

public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : ResourceRoomDb(options)
{
    private const string Binary = "C";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        CollateSearchKeys(builder, Binary);
    }
}
