using System.Globalization;

using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>
/// D1 and D2: an element 100 or a 2700 twice, in whatever rows. The file is read twice: the first reading keeps a hash of each value,
/// the second the rows whose hash came more than once, and their texts decide.
/// </summary>
internal sealed class DuplicatesStage(LayoutPlaces places, CheckVersion checks)
{
    private readonly RepeatedValues[] values =
    [
        .. new (CheckCode Code, ExtractElement Element)[] { (CheckCode.D1, ExtractElement.UniqueIdentifier), (CheckCode.D2, ExtractElement.Ssn) }
            .Where(check => checks.IsOn(check.Code))
            .Select(check => new RepeatedValues(check.Code, check.Element)),
    ];

    public void ReadFirst(ExtractRow row)
    {
        foreach (var value in values)
        {
            value.ReadFirst(row);
        }
    }

    public void ReadAgain(ExtractRow row)
    {
        foreach (var value in values)
        {
            value.ReadAgain(row);
        }
    }

    /// <summary>The failures, by row, then element in the order of the file.</summary>
    public IEnumerable<CheckFailure> Failures() =>
        values.SelectMany(value => value.Failures()).OrderBy(failure => failure.Observation).ThenBy(failure => places.Of(failure.Element!.Value));

    private sealed class RepeatedValues(CheckCode code, ExtractElement element)
    {
        private readonly List<int> hashes = [];
        private readonly List<(int Row, string Text)> suspects = [];
        private HashSet<int>? repeated;

        public void ReadFirst(ExtractRow row)
        {
            if (row[element] is { Length: > 0 } text)
            {
                hashes.Add(text.GetHashCode(StringComparison.Ordinal));
            }
        }

        public void ReadAgain(ExtractRow row)
        {
            repeated ??= Repeated();
            if (row[element] is { Length: > 0 } text && repeated.Contains(text.GetHashCode(StringComparison.Ordinal)))
            {
                suspects.Add((row.Number, text));
            }
        }

        public IEnumerable<CheckFailure> Failures() =>
            from suspect in suspects
            group suspect by suspect.Text into rows
            where rows.Count() > 1
            let expected = string.Create(CultureInfo.InvariantCulture, $"in one row only; row {rows.First().Row} is the first")
            from row in rows
            select new CheckFailure(code, row.Row, element, ShownCell.Of(element, row.Text), expected);

        private HashSet<int> Repeated()
        {
            hashes.Sort();
            HashSet<int> twice = [];
            for (var at = 1; at < hashes.Count; at++)
            {
                if (hashes[at] == hashes[at - 1])
                {
                    twice.Add(hashes[at]);
                }
            }

            hashes.Clear();
            return twice;
        }
    }
}
