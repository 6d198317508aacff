using Microsoft.EntityFrameworkCore;

namespace ResourceRoom.Web.Data.Engines.Postgres;

/// <summary>The database on PostgreSQL; owns that engine's migrations.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options) : ResourceRoomDb(options)
{
    private const string Binary = "C";

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        CollateSearchKeys(builder, Binary);
    }
}
