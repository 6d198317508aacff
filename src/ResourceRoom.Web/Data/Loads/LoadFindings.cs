using ResourceRoom.Domain.Loads.Layout;

namespace ResourceRoom.Web.Data.Loads;

/// <summary>What a load has to say of its file as a whole.</summary>
public sealed record LoadFindings
{
    /// <summary>Why the file was refused.</summary>
    public IReadOnlyList<FileFault> FileFaults { get; init; } = [];

    /// <summary>Names in the header that are no column's, masked.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; init; } = [];

    /// <summary>How many rejects there are of each code.</summary>
    public IReadOnlyDictionary<LoadCode, int> Rejects { get; init; } = new Dictionary<LoadCode, int>();

    /// <summary>Columns that look as if nobody had been asked, in the order of the layout.</summary>
    public IReadOnlyList<LoadColumn> LooksLikeDefault { get; init; } = [];
}
