using ResourceRoom.Domain.Reporting.Federal.Layouts;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Differences;

/// <summary>What became of a person between two runs of one period.</summary>
public enum DifferenceKind
{
    /// <summary>Only the later run has the person.</summary>
    Added,

    /// <summary>Only the earlier run has the person.</summary>
    LeftOut,

    /// <summary>Both have the person, with other cells.</summary>
    Changed,
}

/// <summary>A person who differs between two runs. No values, so that none of them has to be kept.</summary>
/// <param name="Key">Element 100.</param>
/// <param name="Kind">What became of the person.</param>
/// <param name="Elements">Which cells changed, in the order of the later run's file; empty unless changed.</param>
public sealed record RowDifference(string Key, DifferenceKind Kind, IReadOnlyList<ExtractElement> Elements);

/// <summary>The file of a run.</summary>
/// <param name="Layout">The version it was written by.</param>
/// <param name="Lines">From the beginning, without a header.</param>
public sealed record ExtractRun(ExtractLayout Layout, IAsyncEnumerable<string> Lines);
