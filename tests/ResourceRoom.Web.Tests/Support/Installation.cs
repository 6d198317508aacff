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
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Key(name), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>Its database.</summary>
    public SqliteDb OpenDatabase() =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite($"Data Source={Path.Combine(Folder, "resourceroom.db")};Pooling=false").Options);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
