using System.Runtime.CompilerServices;

using ResourceRoom.Domain.Reporting.Federal.Checks;
using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Differences;

/// <summary>
/// Compares two runs of the same period by element 100 [ours]. OBS is no difference: one person more changes it for everybody after.
/// Columns that only one of the two layouts has are not compared either.
/// </summary>
public static class ExtractDifferences
{
    /// <summary>
    /// The people who differ, in the order of their keys. Reads both files side by side, with memory for one line of each; a file that is
    /// not sorted by element 100 throws <see cref="InvalidDataException"/>.
    /// </summary>
    public static async IAsyncEnumerable<RowDifference> CompareAsync(ExtractRun before, ExtractRun after, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        await using var earlier = new SortedRows(before, cancellationToken);
        await using var later = new SortedRows(after, cancellationToken);
        ExtractElement[] shared = [.. after.Layout.Columns.Select(column => column.Element).Where(element => element != ExtractElement.Observation && earlier.Places.Has(element))];
        await earlier.NextAsync();
        await later.NextAsync();
        while (earlier.Row is not null || later.Row is not null)
        {
            var order = SortedRows.Compare(earlier, later);
            if (order < 0)
            {
                yield return new RowDifference(earlier.Key, DifferenceKind.LeftOut, []);
            }
            else if (order > 0)
            {
                yield return new RowDifference(later.Key, DifferenceKind.Added, []);
            }
            else if (Array.FindAll(shared, element => earlier.Row![element] != later.Row![element]) is { Length: > 0 } changed)
            {
                yield return new RowDifference(later.Key, DifferenceKind.Changed, changed);
            }

            if (order <= 0)
            {
                await earlier.NextAsync();
            }

            if (order >= 0)
            {
                await later.NextAsync();
            }
        }
    }

    private sealed class SortedRows(ExtractRun run, CancellationToken cancellationToken) : IAsyncDisposable
    {
        private readonly IAsyncEnumerator<string> lines = run.Lines.GetAsyncEnumerator(cancellationToken);
        private int number;

        public LayoutPlaces Places { get; } = new(run.Layout);

        /// <summary>Null at the end.</summary>
        public ExtractRow? Row { get; private set; }

        public string Key { get; private set; } = "";

        /// <summary>Which of the two comes first; one at its end comes last.</summary>
        public static int Compare(SortedRows one, SortedRows other) => (one.Row, other.Row) switch
        {
            (null, _) => 1,
            (_, null) => -1,
            _ => string.CompareOrdinal(one.Key, other.Key),
        };

        public async ValueTask NextAsync()
        {
            Row = await lines.MoveNextAsync() ? new ExtractRow(Places, ++number, lines.Current) : null;
            var key = Row?[ExtractElement.UniqueIdentifier] ?? Key;
            if (string.CompareOrdinal(Key, key) > 0)
            {
                throw new InvalidDataException($"Row {number} is not sorted by element 100.");
            }

            Key = key;
        }

        public ValueTask DisposeAsync() => lines.DisposeAsync();
    }
}
