namespace ResourceRoom.Web.Data.Reporting.Federal;

/// <summary>The files of a run. The numbers are stored.</summary>
public enum ExtractFileKind : byte
{
    Rows = 1,

    /// <summary>The failures of checks, which may hold birth dates.</summary>
    Failures = 2,

    Differences = 3,

    /// <summary>What each row was made of, as a hash, to tell later who has changed.</summary>
    Marks = 4,
}

/// <summary>A piece of a file of a run, compressed and encrypted.</summary>
public sealed class ExtractChunk
{
    public const int MostBytes = 512 * 1024;

    public required long ExtractId { get; init; }

    public required ExtractFileKind Kind { get; init; }

    public required int Number { get; init; }

    public required byte[] Cipher { get; init; }
}
