using System.Diagnostics;

using Microsoft.Data.Sqlite;

namespace ResourceRoom.Benchmarks.Loads;

/// <summary>The rows that a load added to a table, written again by a prepared statement: the least that they cost.</summary>
internal static class WrittenTables
{
    private const int RowsAtOnce = 20_000;

    // Parents before children.
    public static IReadOnlyList<string> Names { get; } =
    [
        "Participant", "Visit", "VisitService", "RoomVisitor", "LookupName", "RoomLookupName", "SimilarPair", "SystemPerson", "SystemVisit", "ActivityEvent",
    ];

    /// <summary>Writes what the loaded database has more than the other, and says how long the inserts alone took, and how many rows they were.</summary>
    public static (TimeSpan Time, long Rows) CopyNew(string loaded, string other)
    {
        using var to = Open(other);
        using (var attach = to.CreateCommand())
        {
            attach.CommandText = "ATTACH $path AS loaded";
            attach.Parameters.AddWithValue("$path", new SqliteConnectionStringBuilder(loaded).DataSource);
            attach.ExecuteNonQuery();
        }

        var (watch, rows) = (new Stopwatch(), 0L);
        foreach (var table in Names)
        {
            rows += Copy(to, table, watch);
        }

        return (watch.Elapsed, rows);
    }

    private static SqliteConnection Open(string text)
    {
        var connection = new SqliteConnection(text);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8000";
        command.ExecuteNonQuery();
        return connection;
    }

#pragma warning disable CA2100 // Names of the program's own tables.
    private static long Copy(SqliteConnection to, string table, Stopwatch watch)
    {
        using var count = to.CreateCommand();
        count.CommandText = $"SELECT coalesce(max(rowid), 0) FROM main.\"{table}\"";
        var last = (long)count.ExecuteScalar()!;
        var total = 0L;
        while (true)
        {
            var rows = Read(to, table, last, out var columns, out last);
            if (rows.Count == 0)
            {
                return total;
            }

            total += rows.Count;
            watch.Start();
            Insert(to, table, columns, rows);
            watch.Stop();
        }
    }

    private static List<object[]> Read(SqliteConnection to, string table, long after, out string[] columns, out long last)
    {
        using var command = to.CreateCommand();
        command.CommandText = $"SELECT rowid AS place, * FROM loaded.\"{table}\" WHERE rowid > $after ORDER BY rowid LIMIT {RowsAtOnce}";
        command.Parameters.AddWithValue("$after", after);
        using var reader = command.ExecuteReader();
        columns = [.. Enumerable.Range(1, reader.FieldCount - 1).Select(reader.GetName)];
        var rows = new List<object[]>();
        last = after;
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            last = (long)row[0];
            rows.Add(row[1..]);
        }

        return rows;
    }

    private static void Insert(SqliteConnection to, string table, string[] columns, List<object[]> rows)
    {
        // About as many as a batch of the load writes.
        const int InATransaction = 5000;
        foreach (var some in rows.Chunk(InATransaction))
        {
            using var transaction = to.BeginTransaction();
            using var command = to.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"INSERT INTO main.\"{table}\" ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", columns.Select((_, number) => $"${number}"))})";
            foreach (var number in Enumerable.Range(0, columns.Length))
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${number}" });
            }

            command.Prepare();
            foreach (var row in some)
            {
                for (var column = 0; column < row.Length; column++)
                {
                    command.Parameters[column].Value = row[column];
                }

                command.ExecuteNonQuery();
            }

            transaction.Commit();
        }
    }
#pragma warning restore CA2100
}
