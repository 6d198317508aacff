using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;

using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Data.Engines.SqlServer;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>The program with someone who writes down which queries are made, so that the engine can be asked how it answers them.</summary>
public sealed partial class QueryPlanApp : ResourceRoomApp
{
    private readonly Listener listener = new();

    public async Task<IReadOnlyList<MadeQuery>> QueriesAsync(Func<Task> act)
    {
        listener.Heard.Clear();
        await act();
        return [.. listener.Heard];
    }

    /// <summary>The queries of an act that begin with a table or join it.</summary>
    public async Task<IReadOnlyList<MadeQuery>> QueriesAsync(string table, Func<Task> act) =>
        [.. (await QueriesAsync(act)).Where(query => query.Sql.Contains($"FROM \"{table}\" AS", StringComparison.Ordinal)
            || query.Sql.Contains($"JOIN \"{table}\" AS", StringComparison.Ordinal))];

    /// <summary>How many times an act goes to the database.</summary>
    public async Task<int> RoundTripsAsync(Func<Task> act)
    {
        var before = listener.Count;
        await act();
        return listener.Count - before;
    }

    /// <summary>
    /// The engine's plan, line by line. On PostgreSQL reading a whole table is forbidden, so that a plan does it only when
    /// no index could serve; with a handful of rows it would be the cheapest.
    /// </summary>
    public Task<IReadOnlyList<string>> PlanAsync(MadeQuery query) => QueryAsync<IReadOnlyList<string>>(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (Engine == "Postgres")
        {
            await db.Database.ExecuteSqlRawAsync("SET LOCAL enable_seqscan = off");
        }

        return await ReadAsync(db, query, Engine == "Postgres" ? "EXPLAIN " : "EXPLAIN QUERY PLAN ", Engine == "Postgres" ? 0 : 3);
    });

    /// <summary>
    /// How much the engine does for a query, run for this: rows that it reads on PostgreSQL, and steps of its program on
    /// SQLite, some ten for each row.
    /// </summary>
    public Task<long> WorkAsync(MadeQuery query) => QueryAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (Engine == "Postgres")
        {
            var plan = await ReadAsync(db, query, "EXPLAIN (ANALYZE, TIMING OFF) ", column: 0);
            return plan.SelectMany(line => RowsRead().Matches(line)).Sum(match => Number(match, 1, otherwise: 0) * Number(match, 2, otherwise: 1) + Number(match, 3, otherwise: 0));
        }

        const int Stride = 10;
        var (steps, connection) = (0L, (SqliteConnection)db.Database.GetDbConnection());
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, Stride, Count, null);
        await ReadAsync(db, query, explain: "", column: null);
        SQLitePCL.raw.sqlite3_progress_handler(connection.Handle, 0, null, null);
        return steps;

        int Count(object data)
        {
            steps += Stride;
            return 0;
        }
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services
            .ConfigureDbContext<SqliteDb>(options => options.AddInterceptors(listener))
            .ConfigureDbContext<PostgresDb>(options => options.AddInterceptors(listener))
            .ConfigureDbContext<SqlServerDb>(options => options.AddInterceptors(listener)));
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(ResourceRoomDb db, MadeQuery query, string explain, int? column)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // What the program itself asked.
        command.CommandText = explain + query.Sql;
#pragma warning restore CA2100
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        foreach (var made in query.Parameters)
        {
            command.Parameters.Add(made is ICloneable typed ? typed.Clone() : new SqliteParameter(made.ParameterName, made.Value));
        }

        List<string> lines = [];
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            lines.Add(column is { } at ? reader.GetString(at) : "");
        }

        return lines;
    }

    private static long Number(Match match, int group, long otherwise) =>
        match.Groups[group].Success ? long.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : otherwise;

    [GeneratedRegex(@"actual rows=(\d+)\S* loops=(\d+)|Rows Removed by [A-Za-z ]+: (\d+)")]
    private static partial Regex RowsRead();

    private sealed class Listener : DbCommandInterceptor
    {
        private int count;

        public ConcurrentQueue<MadeQuery> Heard { get; } = new();

        public int Count => Volatile.Read(ref count);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref count);
            Heard.Enqueue(new MadeQuery(command.CommandText, [.. command.Parameters.Cast<DbParameter>()]));
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref count);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref count);
            return ValueTask.FromResult(result);
        }
    }
}

/// <summary>A query as it went to the engine.</summary>
/// <param name="Sql">Its text.</param>
/// <param name="Parameters">Its parameters, with their types: an array of small numbers is not a picture.</param>
public sealed record MadeQuery(string Sql, IReadOnlyList<DbParameter> Parameters);
