using System.Security.Cryptography;

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Web.Data.Engines.Sqlite;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>A data directory as an operator makes one, with good keys; on SQLite.</summary>
public sealed class Installation : IDisposable
{
    public Installation()
    {
        Folder = Directory.CreateTempSubdirectory("resourceroom-installation-").FullName;
        Directory.CreateDirectory(Path.Combine(Folder, "keys"));
        WriteKey("encryption-1.key", RandomNumberGenerator.GetBytes(32));
        WriteKey("hash.key", RandomNumberGenerator.GetBytes(32));
    }

    /// <summary>The data directory.</summary>
    public string Folder { get; }

    /// <summary>Path of a key.</summary>
    public string Key(string name) => Path.Combine(Folder, "keys", name);

    /// <summary>Writes a key that its owner alone may read.</summary>
    public void WriteKey(string name, byte[] key)
    {
        File.WriteAllText(Key(name), Convert.ToBase64String(key));
        MakePrivate(Key(name));
    }

    /// <summary>Its database, whose file its owner alone may read.</summary>
    public SqliteDb OpenDatabase()
    {
        var file = Path.Combine(Folder, "resourceroom.db");
        if (!File.Exists(file))
        {
            File.WriteAllBytes(file, []);
            MakePrivate(file);
        }

        return new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={file};Pooling=false").Options);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>As an operator keeps it.</summary>
    public static void MakePrivate(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
