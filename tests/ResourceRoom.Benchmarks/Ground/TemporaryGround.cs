using System.Security.Cryptography;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Benchmarks.Ground;

/// <summary>A temporary folder with a data directory for the program, keys included, and one for the floor; gone afterwards.</summary>
internal sealed class TemporaryGround : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("resourceroom-benchmark-").FullName;

    public TemporaryGround()
    {
        Directory.CreateDirectory(ProgramFolder);
        Directory.CreateDirectory(FloorFolder);
        Keys = MakeKeys();
    }

    /// <summary>Data directory of the program.</summary>
    public string ProgramFolder => Path.Combine(root, "program");

    /// <summary>Data directory of the floor.</summary>
    public string FloorFolder => Path.Combine(root, "floor");

    /// <summary>The keys that the program finds in its data directory.</summary>
    public SecretKeys Keys { get; }

    /// <summary>Opens the database of a data directory as the program does.</summary>
    public static ResourceRoomDb OpenDatabase(string folder) =>
        new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(ConnectionString(folder)).Options);

    /// <summary>The program's own connection string for a data directory.</summary>
    public static string ConnectionString(string folder) =>
        new SqliteConnectionStringBuilder { DataSource = DatabaseIn(folder), ForeignKeys = true }.ConnectionString;

    /// <summary>Gives the floor the same database.</summary>
    public void CopyDatabaseToFloor()
    {
        using (var connection = new SqliteConnection(ConnectionString(ProgramFolder)))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
        File.Copy(DatabaseIn(ProgramFolder), DatabaseIn(FloorFolder));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(root, recursive: true);
    }

    private static string DatabaseIn(string folder) => Path.Combine(folder, "resourceroom.db");

    private SecretKeys MakeKeys()
    {
        var folder = Directory.CreateDirectory(Path.Combine(ProgramFolder, "keys")).FullName;
        return new SecretKeys(
            new Dictionary<byte, byte[]> { [1] = MakeKey(Path.Combine(folder, "encryption-1.key")) },
            MakeKey(Path.Combine(folder, "hash.key")));
    }

    private static byte[] MakeKey(string path)
    {
        var key = RandomNumberGenerator.GetBytes(SecretKeys.KeyLength);
        File.WriteAllText(path, Convert.ToBase64String(key));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return key;
    }
}
