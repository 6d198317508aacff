using System.Data.Common;

using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

using Npgsql;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>
/// A database for one test class, on the engine that RESOURCEROOM_TEST_DB names ("Engine;connection string"), or on SQLite in
/// a temporary folder.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? server;
    private readonly string name = $"rr_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";

    public TestDatabase()
    {
        Folder = Directory.CreateTempSubdirectory("resourceroom-").FullName;
        if (Environment.GetEnvironmentVariable("RESOURCEROOM_TEST_DB") is { Length: > 0 } setting)
        {
            var cut = setting.IndexOf(';', StringComparison.Ordinal);
            (Engine, server) = (setting[..cut], setting[(cut + 1)..]);
            if (Engine == "Postgres")
            {
                // The database to be connected to while others are created and dropped.
                server = new NpgsqlConnectionStringBuilder(server) { Database = "postgres" }.ConnectionString;
            }
        }
    }

    /// <summary>Sqlite, SqlServer or Postgres.</summary>
    public string Engine { get; } = "Sqlite";

    /// <summary>Data directory of the program under test.</summary>
    public string Folder { get; }

    /// <summary>Opens this database; null lets SQLite make its own in the folder.</summary>
    public string? ConnectionString => Engine switch
    {
        "SqlServer" => new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ConnectionString,
        "Postgres" => new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString,
        _ => null,
    };

    /// <summary>Where SQLite has its rows.</summary>
    public string File => Path.Combine(Folder, "resourceroom.db");

    public Task CreateAsync() => OnServerAsync($"CREATE DATABASE {name}");

    /// <summary>A copy of a database that nobody is connected to. SQL Server copies none and begins empty.</summary>
    public async Task CreateFromAsync(TestDatabase template)
    {
        await OnServerAsync(Engine == "Postgres" ? $"CREATE DATABASE {name} TEMPLATE {template.name}" : $"CREATE DATABASE {name}");
        if (Engine == "Sqlite")
        {
            System.IO.File.Copy(template.File, File);
            Installation.MakePrivate(File);
        }
    }

    public async ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        SqlConnection.ClearAllPools();
        await OnServerAsync(Engine == "Postgres" ? $"DROP DATABASE {name} WITH (FORCE)" : $"DROP DATABASE {name}");
        Directory.Delete(Folder, recursive: true);
    }

    private async Task OnServerAsync(string statement)
    {
        if (server is null)
        {
            return;
        }

        await using DbConnection connection = Engine == "SqlServer" ? new SqlConnection(server) : new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made above, not typed by anyone.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
