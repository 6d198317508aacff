using Microsoft.Data.Sqlite;

namespace ResourceRoom.Benchmarks.Ground;

/// <summary>A temporary folder with a data directory for the program and one for the floor, copies of one that was made; gone afterwards.</summary>
internal sealed class TemporaryGround : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("resourceroom-benchmark-").FullName;

    /// <summary>Where data is made when none is at hand.</summary>
    public string MadeFolder => Path.Combine(root, "made");

    /// <summary>Data directory of the program.</summary>
    public string ProgramFolder => Path.Combine(root, "program");

    /// <summary>Data directory of the floor.</summary>
    public string FloorFolder => Path.Combine(root, "floor");

    /// <summary>Gives program and floor the same data.</summary>
    public void CopyFrom(string madeFolder)
    {
        DataFolder.Copy(madeFolder, ProgramFolder);
        DataFolder.Copy(madeFolder, FloorFolder);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(root, recursive: true);
    }
}
