using System.Security.Cryptography;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Engines.Sqlite;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Benchmarks.Ground;

/// <summary>A data directory as an operator makes one, with keys of its own.</summary>
internal static class DataFolder
{
    /// <summary>Makes the folder with random keys.</summary>
    public static void Make(string folder)
    {
        var keys = Directory.CreateDirectory(Path.Combine(folder, "keys")).FullName;
        MakeKey(Path.Combine(keys, "encryption-1.key"));
        MakeKey(Path.Combine(keys, "hash.key"));
    }

    /// <summary>Copies the keys and the database, if there is one, which nobody has open.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.Combine(to, "keys"));
        foreach (var key in Directory.EnumerateFiles(Path.Combine(from, "keys")))
        {
            File.Copy(key, Path.Combine(to, "keys", Path.GetFileName(key)));
        }

        File.Copy(DatabaseIn(from), DatabaseIn(to));
    }

    /// <summary>Opens the database of a data directory as the program does.</summary>
    public static ResourceRoomDb OpenDatabase(string folder) =>
        new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite(ConnectionString(folder)).Options);

    /// <summary>The program's own connection string for a data directory.</summary>
    public static string ConnectionString(string folder) =>
        new SqliteConnectionStringBuilder { DataSource = DatabaseIn(folder), ForeignKeys = true }.ConnectionString;

    /// <summary>Brings all that was written into the one file, so that it can be copied.</summary>
    public static void Settle(string folder)
    {
        using (var connection = new SqliteConnection(ConnectionString(folder)))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        SqliteConnection.ClearAllPools();
    }

    private static string DatabaseIn(string folder) => Path.Combine(folder, "resourceroom.db");

    private static void MakeKey(string path)
    {
        File.WriteAllText(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretKeys.KeyLength)));
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
