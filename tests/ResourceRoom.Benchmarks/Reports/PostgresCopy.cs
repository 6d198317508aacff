using Microsoft.EntityFrameworkCore;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Servers;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Benchmarks.Reports;

/// <summary>The rows that reports read, copied from made data to an empty PostgreSQL database. Keys come out the same, because the made ones have no gaps.</summary>
internal static class PostgresCopy
{
    private const int AtOnce = 20_000;

    public static async Task<ResourceRoomDb> OpenAsync(string connection, string data, CancellationToken cancellationToken)
    {
        await WebProgram.MigrateAsync(data, cancellationToken, connection);
        var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection).Options);
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(30));
        if (await db.Visits.AnyAsync(cancellationToken))
        {
            return db;
        }

        await using var made = DataFolder.OpenDatabase(data);
        await CopyAsync<User>(made, db, row => row.Id, cancellationToken);
        await CopyAsync<Location>(made, db, row => row.Id, cancellationToken);
        await CopyAsync<Participant>(made, db, row => row.Id, cancellationToken);
        await CopyAsync<Visit>(made, db, row => row.Id, cancellationToken);
        await CopyAsync<VisitService>(made, db, row => row.VisitId, cancellationToken);
        await db.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
        return db;
    }

    private static async Task CopyAsync<T>(ResourceRoomDb from, ResourceRoomDb to, System.Linq.Expressions.Expression<Func<T, long>> key, CancellationToken cancellationToken)
        where T : class
    {
        var table = InsertedTable.Of(to.Model.FindEntityType(typeof(T))!);
        var rows = new List<object>(AtOnce);
        await foreach (var row in from.Set<T>().AsNoTracking().IgnoreAutoIncludes().OrderBy(key).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            rows.Add(row);
            if (rows.Count == AtOnce)
            {
                await InsertAsync(to, table, rows, cancellationToken);
            }
        }

        await InsertAsync(to, table, rows, cancellationToken);
    }

    private static async Task InsertAsync(ResourceRoomDb db, InsertedTable table, List<object> rows, CancellationToken cancellationToken)
    {
        if (rows.Count > 0)
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.InsertAsync(table, rows, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        rows.Clear();
    }
}
