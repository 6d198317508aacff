using System.Collections.Immutable;

using ResourceRoom.Domain.Loads.Cells;
using ResourceRoom.Domain.Loads.Reading;

namespace ResourceRoom.Domain.Loads.Layout;

/// <summary>The header of a load (load-receipt-v1, "Reading the file"): which column stands where, or why the file is refused.</summary>
public sealed record LoadHeader : Unlogged
{
    /// <summary>The most names that <see cref="Ignored"/> lists.</summary>
    public const int MostIgnored = 50;

    private ImmutableArray<int> places = [];

    private LoadHeader()
    {
    }

    /// <summary>Why the file is refused; empty when it is not.</summary>
    public required ImmutableArray<FileFault> Faults { get; init; }

    /// <summary>All names as sent, for the file of rejected rows.</summary>
    public ImmutableArray<string> Names { get; private init; } = [];

    /// <summary>
    /// Names that are none of the layout's, each once and masked; none when so many columns are lacking that the first line is
    /// likely somebody's data [ours].
    /// </summary>
    public ImmutableArray<string> Ignored { get; private init; } = [];

    /// <summary>Where a column stands in the rows; null when the file lacks it.</summary>
    public int? PlaceOf(LoadColumn column) => places.Length > 0 && places[(int)column] is >= 0 and var place ? place : null;

    /// <summary>Reads the first row of a file; null for a file without one.</summary>
    public static LoadHeader Of(LoadFileRow? row)
    {
        if (row is null || row.Fault == RowFault.TooLong)
        {
            return new LoadHeader { Faults = Lacking([]) };
        }

        var names = new List<string>();
        for (var cell = 0; cell < row.Cells; cell++)
        {
            if (!row.TryRead(cell, out var name) || name.Contains('\0', StringComparison.Ordinal))
            {
                return new LoadHeader { Faults = [new(LoadCode.BadEncoding, null)] };
            }

            names.Add(name.Trim());
        }

        return row.Fault == RowFault.Quoting ? new LoadHeader { Faults = [new(LoadCode.BadQuoting, null)] } : Of([.. names]);
    }

    private static LoadHeader Of(ImmutableArray<string> names)
    {
        var places = Enumerable.Repeat(-1, LoadColumns.All.Count).ToArray();
        var (repeated, ignored) = (new List<LoadColumn>(), new List<string>());
        foreach (var (place, name) in names.Index())
        {
            if (!LoadColumns.TryRead(name, out var column))
            {
                ignored.Add(name);
            }
            else if (places[(int)column] < 0)
            {
                places[(int)column] = place;
            }
            else if (!repeated.Contains(column))
            {
                repeated.Add(column);
            }
        }

        var lacking = Lacking([.. LoadColumns.All.Where(column => places[(int)column] >= 0)]);
        return new LoadHeader
        {
            Faults = [.. repeated.Select(column => new FileFault(LoadCode.DuplicateColumn, column)), .. lacking],
            Names = names,
            Ignored = lacking.Length * 2 > LoadColumns.Required.Count ? [] : [.. Shown(ignored)],
            places = [.. places],
        };
    }

    private static ImmutableArray<FileFault> Lacking(IReadOnlyCollection<LoadColumn> there) =>
        [.. LoadColumns.Required.Except(there).Select(column => new FileFault(LoadCode.MissingColumn, column))];

    private static IEnumerable<string> Shown(IEnumerable<string> names) => names
        .Where(name => name.Length > 0 && !string.Equals(name, LoadColumns.RejectReasons, StringComparison.OrdinalIgnoreCase))
        .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostIgnored).Select(FoundText.Of);
}
