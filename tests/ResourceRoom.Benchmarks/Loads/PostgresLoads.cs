using System.Diagnostics;

using Microsoft.EntityFrameworkCore;

using Npgsql;

using ResourceRoom.Benchmarks.Ground;
using ResourceRoom.Benchmarks.Make;
using ResourceRoom.Benchmarks.Servers;
using ResourceRoom.Web.Data.Engines.Postgres;
using ResourceRoom.Web.Infrastructure;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>The same on PostgreSQL, with nobody on file: the floor is COPY of the same rows into the same tables with their indexes.</summary>
/// <remarks>Works in two databases of its own, made anew: the user must be allowed to make databases.</remarks>
internal static class PostgresLoads
{
    private const string Loaded = "resourceroom_benchmark_load";
    private const string Copied = "resourceroom_benchmark_copy";
    private const int Rooms = 20;

    public static async Task RunAsync(LoadsOptions options, string server, CancellationToken cancellationToken)
    {
        using var ground = new TemporaryGround();
        DataFolder.Make(ground.MadeFolder);
        await ExecuteAsync(server, $"DROP DATABASE IF EXISTS {Loaded} WITH (FORCE)", $"DROP DATABASE IF EXISTS {Copied} WITH (FORCE)", $"CREATE DATABASE {Loaded}");
        var (loaded, copied) = (Database(server, Loaded), Database(server, Copied));
        await WebProgram.MigrateAsync(ground.MadeFolder, cancellationToken, loaded);
        IReadOnlyList<string> rooms;
        await using (var db = Open(loaded))
        {
            await db.AddRoomsAsync(Rooms, OfficeClock.DayOf(TimeProvider.System.GetUtcNow().UtcDateTime), cancellationToken);
            rooms = await SendingSystem.AddAsync(db, cancellationToken);
        }

        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(server, $"CREATE DATABASE {Copied} TEMPLATE {Loaded}");
        var file = Path.Combine(ground.MadeFolder, "load.csv");
        LoadFile.Write(file, options, rooms, extra: null);
        var command = await LoadCommand.RunAsync(ground.MadeFolder, file, SendingSystem.Code, cancellationToken, loaded);
        await using var after = Open(loaded);
        var (took, _) = await LoadTable.TimeOfAsync(after, cancellationToken);
        var (floor, rows) = await CopyAsync(loaded, copied, cancellationToken);
        LoadTable.Begin($"{options.Rows:N0} rows about {options.People:N0} people, nobody on file, PostgreSQL, {Environment.ProcessorCount} cores; {rows:N0} rows written");
        LoadTable.Print("COPY of the same rows", floor, options.Rows, floor, peak: null);
        LoadTable.Print("load, all new", took, options.Rows, floor, command.PeakBytes);
        await ExecuteAsync(server, $"DROP DATABASE {Loaded} WITH (FORCE)", $"DROP DATABASE {Copied} WITH (FORCE)");
    }

    private static async Task<(TimeSpan Time, ulong Rows)> CopyAsync(string from, string to, CancellationToken cancellationToken)
    {
        await using var source = new NpgsqlConnection(from);
        await using var target = new NpgsqlConnection(to);
        await source.OpenAsync(cancellationToken);
        await target.OpenAsync(cancellationToken);
        var (watch, rows) = (new Stopwatch(), 0UL);
        foreach (var table in WrittenTables.Names)
        {
            var columns = await ColumnsAsync(source, table, cancellationToken);
            var binary = Path.GetTempFileName();
            await using (var read = await source.BeginRawBinaryCopyAsync($"COPY \"{table}\" ({columns}) TO STDOUT (FORMAT BINARY)", cancellationToken))
            await using (var write = File.Create(binary))
            {
                await read.CopyToAsync(write, cancellationToken);
            }

            watch.Start();
            await using (var read = File.OpenRead(binary))
            await using (var write = await target.BeginRawBinaryCopyAsync($"COPY \"{table}\" ({columns}) FROM STDIN (FORMAT BINARY)", cancellationToken))
            {
                await read.CopyToAsync(write, cancellationToken);
            }

            watch.Stop();
            File.Delete(binary);
            rows += await CountAsync(target, table, cancellationToken);
        }

        return (watch.Elapsed, rows);
    }

#pragma warning disable CA2100 // Names of the program's own tables.
    private static async Task<string> ColumnsAsync(NpgsqlConnection connection, string table, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            $"SELECT string_agg('\"' || column_name || '\"', ', ' ORDER BY ordinal_position) FROM information_schema.columns WHERE table_name = '{table}' AND is_generated = 'NEVER'", connection);
        return (string)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<ulong> CountAsync(NpgsqlConnection connection, string table, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"SELECT count(*) FROM \"{table}\"", connection);
        return (ulong)(long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task ExecuteAsync(string server, params string[] statements)
    {
        await using var connection = new NpgsqlConnection(Database(server, "postgres"));
        await connection.OpenAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
#pragma warning restore CA2100

    private static string Database(string server, string name) => new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    private static PostgresDb Open(string connection) => new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection).Options);
}
